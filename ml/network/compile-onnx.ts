// A described network as ONNX bytes (opset 17), built in process. Weights are stored inside as float32.
import onnxProto from 'onnx-proto';
import type { Tensor } from '../core/tensor';
import { heads, layerNormEpsilon, normaliseEpsilon, type Graph, type Operation } from './graph';

const { onnx } = onnxProto;

const float32 = 1;
const int32 = 6;
const int64 = 7;

const bytesOf = (data: Float32Array | BigInt64Array) => new Uint8Array(data.buffer, data.byteOffset, data.byteLength);

interface OnnxStep {
  opType: string;
  inputs: string[];
  output: string;
  attributes?: Record<string, number | number[]>;
}

/** Collects the ONNX nodes of one operation and the constants that they share. */
export class OnnxBuilder {
  readonly steps: OnnxStep[] = [];
  private readonly integers = new Map<string, number[]>();
  private readonly floats = new Map<string, number>();

  add(opType: string, inputs: string[], output: string, attributes: OnnxStep['attributes'] = {}): string {
    this.steps.push({ opType, inputs, output, attributes });
    return output;
  }

  /** The name of an int64 vector. */
  integer(...values: number[]): string {
    const name = `int:${values.join(',')}`;
    this.integers.set(name, values);
    return name;
  }

  /** The name of a float32 scalar. */
  float(value: number): string {
    const name = `float:${value}`;
    this.floats.set(name, value);
    return name;
  }

  constants() {
    return [
      ...[...this.integers].map(([name, values]) => ({
        name,
        dims: [values.length],
        dataType: int64,
        rawData: bytesOf(BigInt64Array.from(values.map(BigInt))),
      })),
      ...[...this.floats].map(([name, value]) => ({ name, dims: [], dataType: float32, rawData: bytesOf(Float32Array.of(value)) })),
    ];
  }
}

type Emit = (inputs: string[], output: string, build: OnnxBuilder) => void;

const plain =
  (opType: string, attributes?: OnnxStep['attributes']): Emit =>
  (inputs, output, build) =>
    void build.add(opType, inputs, output, attributes);

const emitters: Record<Operation, Emit> = {
  gather: plain('Gather'),
  expandLast: (inputs, output, build) => void build.add('Unsqueeze', [...inputs, build.integer(-1)], output),
  multiply: plain('Mul'),
  sumRows: (inputs, output, build) => void build.add('ReduceSum', [...inputs, build.integer(1)], output, { keepdims: 0 }),
  add: plain('Add'),
  softmax: plain('Softmax', { axis: -1 }),
  dense: ([x = '', weights = '', bias = ''], output, build) => {
    build.add('Add', [build.add('MatMul', [x, weights], `${output}:product`), bias], output);
  },
  matmul: plain('MatMul'),
  matmulTransposed: ([a = '', b = ''], output, build) => {
    build.add('MatMul', [a, build.add('Transpose', [b], `${output}:right`, { perm: [0, 1, 3, 2] })], output);
  },
  relu: plain('Relu'),
  tanh: plain('Tanh'),
  layerNorm: plain('LayerNormalization', { axis: -1, epsilon: layerNormEpsilon }),
  splitHeads: ([x = ''], output, build) => {
    build.add('Reshape', [x, build.integer(0, 0, heads, -1)], `${output}:parts`);
    build.add('Transpose', [`${output}:parts`], output, { perm: [0, 2, 1, 3] });
  },
  mergeHeads: ([x = ''], output, build) => {
    build.add('Transpose', [x], `${output}:parts`, { perm: [0, 2, 1, 3] });
    build.add('Reshape', [`${output}:parts`, build.integer(0, 0, -1)], output);
  },
  normalise: ([x = ''], output, build) => {
    build.add('Mul', [x, x], `${output}:squares`);
    build.add('ReduceSum', [`${output}:squares`, build.integer(-1)], `${output}:square`, { keepdims: 1 });
    build.add('Max', [`${output}:square`, build.float(normaliseEpsilon)], `${output}:positive`);
    build.add('Div', [x, build.add('Sqrt', [`${output}:positive`], `${output}:length`)], output);
  },
};

/** The nodes of a graph's operations, in order. */
export function emitOnnx(graph: Graph, build: OnnxBuilder): void {
  for (const { op, inputs, output } of graph.nodes) emitters[op](inputs, output, build);
}

const dimensions = (shape: readonly (number | string)[]) => ({
  dim: shape.map((size) => (typeof size === 'string' ? { dimParam: size } : { dimValue: size })),
});

const valueInfo = (name: string, elemType: number, shape: readonly (number | string)[]) => ({
  name,
  type: { tensorType: { elemType, shape: dimensions(shape) } },
});

const attribute = ([name, value]: [string, number | number[]]) => {
  const { INT, FLOAT, INTS } = onnx.AttributeProto.AttributeType;
  if (Array.isArray(value)) return { name, ints: value, type: INTS };
  return Number.isInteger(value) ? { name, i: value, type: INT } : { name, f: value, type: FLOAT };
};

interface OnnxModel {
  build: OnnxBuilder;
  inputs: Graph['inputs'];
  outputs: Graph['output'][];
  weights: { name: string; shape: number[]; data: Float32Array | Int32Array }[];
}

/** Serializes an ONNX `ModelProto` (opset 17). */
export function encodeOnnx({ build, inputs, outputs, weights }: OnnxModel): Uint8Array {
  return onnx.ModelProto.encode({
    irVersion: 8,
    producerName: 'trefoil',
    opsetImport: [{ domain: '', version: 17 }],
    graph: {
      name: 'network',
      node: build.steps.map(({ opType, inputs: input, output, attributes }) => ({
        opType,
        name: output,
        input,
        output: [output],
        attribute: Object.entries(attributes ?? {}).map(attribute),
      })),
      initializer: [
        ...weights.map(({ name, shape, data }) => ({
          name,
          dims: shape,
          dataType: float32,
          rawData: bytesOf(data instanceof Float32Array ? data : Float32Array.from(data)),
        })),
        ...build.constants(),
      ],
      input: inputs.map(({ name, type, shape }) => valueInfo(name, type === 'int32' ? int32 : float32, shape)),
      output: outputs.map(({ name, shape }) => valueInfo(name, float32, shape)),
    },
  }).finish();
}

/**
 * The network as a serialized ONNX `ModelProto`.
 * @throws Error when a weight is missing.
 */
export function compileOnnx(graph: Graph, weights: Record<string, Tensor>): Uint8Array {
  const build = new OnnxBuilder();
  emitOnnx(graph, build);
  const kept = graph.weights.map(({ name, shape }) => {
    const weight = weights[name];
    if (!weight) throw new Error(`The weight ${name} is missing.`);
    return { name, shape, data: weight.data };
  });
  return encodeOnnx({ build, inputs: graph.inputs, outputs: [graph.output], weights: kept });
}
