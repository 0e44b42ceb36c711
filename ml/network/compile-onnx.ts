// A described network as ONNX bytes (opset 17), built in process. Weights are stored inside as float32.
import onnxProto from 'onnx-proto';
import type { Tensor } from '../core/tensor';
import type { Graph, Operation } from './graph';

const { onnx } = onnxProto;

const float32 = 1;
const int32 = 6;
const int64 = 7;

interface OnnxNode {
  opType: string;
  /** Names of shared constants that the operation takes beside its inputs. */
  constants?: string[];
  attributes?: { name: string; value: number }[];
}

const emitters: Record<Operation, OnnxNode> = {
  gather: { opType: 'Gather' },
  expandLast: { opType: 'Unsqueeze', constants: ['axis:-1'] },
  multiply: { opType: 'Mul' },
  sumRows: { opType: 'ReduceSum', constants: ['axis:1'], attributes: [{ name: 'keepdims', value: 0 }] },
  add: { opType: 'Add' },
  softmax: { opType: 'Softmax', attributes: [{ name: 'axis', value: -1 }] },
};

const dimensions = (shape: readonly (number | string)[]) => ({
  dim: shape.map((size) => (typeof size === 'string' ? { dimParam: size } : { dimValue: size })),
});

const valueInfo = (name: string, elemType: number, shape: readonly (number | string)[]) => ({
  name,
  type: { tensorType: { elemType, shape: dimensions(shape) } },
});

const bytesOf = (data: Float32Array | BigInt64Array) => new Uint8Array(data.buffer, data.byteOffset, data.byteLength);

/**
 * The network as a serialized ONNX `ModelProto`.
 * @throws Error when a weight is missing.
 */
export function compileOnnx(graph: Graph, weights: Record<string, Tensor>): Uint8Array {
  const constants = [...new Set(graph.nodes.flatMap(({ op }) => emitters[op].constants ?? []))];
  const initializer = [
    ...graph.weights.map(({ name, shape }) => {
      const weight = weights[name];
      if (!weight) throw new Error(`The weight ${name} is missing.`);
      return { name, dims: shape, dataType: float32, rawData: bytesOf(Float32Array.from(weight.data)) };
    }),
    ...constants.map((name) => ({
      name,
      dims: [1],
      dataType: int64,
      rawData: bytesOf(BigInt64Array.of(BigInt(name.slice('axis:'.length)))),
    })),
  ];
  const node = graph.nodes.map(({ op, inputs, output }) => ({
    opType: emitters[op].opType,
    name: output,
    input: [...inputs, ...(emitters[op].constants ?? [])],
    output: [output],
    attribute: (emitters[op].attributes ?? []).map(({ name, value }) => ({
      name,
      i: value,
      type: onnx.AttributeProto.AttributeType.INT,
    })),
  }));
  return onnx.ModelProto.encode({
    irVersion: 8,
    producerName: 'trefoil',
    opsetImport: [{ domain: '', version: 17 }],
    graph: {
      name: 'network',
      node,
      initializer,
      input: graph.inputs.map(({ name, type, shape }) => valueInfo(name, type === 'int32' ? int32 : float32, shape)),
      output: [valueInfo(graph.output.name, float32, graph.output.shape)],
    },
  }).finish();
}
