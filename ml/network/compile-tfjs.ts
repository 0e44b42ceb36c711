// A described network as TensorFlow.js operations: the browser's engine, and the server's where nothing native loads.
import {
  add,
  cast,
  div,
  expandDims,
  fused,
  gather,
  matMul,
  maximum,
  mean,
  mul,
  relu,
  reshape,
  rsqrt,
  softmax,
  sqrt,
  square,
  sub,
  sum,
  tanh,
  tensor as makeTensor,
  tidy,
  transpose,
  type Tensor as TfTensor,
  type Tensor2D,
} from '@tensorflow/tfjs-core';
import type { Tensor } from '../core/tensor';
import { heads, layerNormEpsilon, normaliseEpsilon, type Graph, type Operation } from './graph';

type Emit = (inputs: TfTensor[]) => TfTensor;

const at = (inputs: TfTensor[], index: number): TfTensor => {
  const input = inputs[index];
  if (!input) throw new Error(`An operation lacks its input ${index}.`);
  return input;
};

const emitters: Record<Operation, Emit> = {
  gather: (inputs) => gather(at(inputs, 0), cast(at(inputs, 1), 'int32')),
  expandLast: (inputs) => expandDims(at(inputs, 0), -1),
  multiply: (inputs) => mul(at(inputs, 0), at(inputs, 1)),
  sumRows: (inputs) => sum(at(inputs, 0), 1),
  add: (inputs) => add(at(inputs, 0), at(inputs, 1)),
  softmax: (inputs) => softmax(at(inputs, 0)),
  dense: (inputs) => dense(at(inputs, 0), at(inputs, 1), at(inputs, 2)),
  matmul: (inputs) => matMul(at(inputs, 0), at(inputs, 1)),
  matmulTransposed: (inputs) => matMul(at(inputs, 0), at(inputs, 1), false, true),
  relu: (inputs) => relu(at(inputs, 0)),
  tanh: (inputs) => tanh(at(inputs, 0)),
  layerNorm: (inputs) => layerNorm(at(inputs, 0), at(inputs, 1), at(inputs, 2)),
  splitHeads: (inputs) => {
    const [batch = 1, tokens = 1, size = heads] = at(inputs, 0).shape;
    return transpose(reshape(at(inputs, 0), [batch, tokens, heads, size / heads]), [0, 2, 1, 3]);
  },
  mergeHeads: (inputs) => {
    const [batch = 1, count = heads, tokens = 1, size = 1] = at(inputs, 0).shape;
    return reshape(transpose(at(inputs, 0), [0, 2, 1, 3]), [batch, tokens, count * size]);
  },
  normalise: (inputs) => {
    const x = at(inputs, 0);
    return div(x, sqrt(maximum(sum(square(x), -1, true), normaliseEpsilon)));
  },
};

/** All leading axes as one, so that it is a single product of two matrices. */
function dense(x: TfTensor, weights: TfTensor, bias: TfTensor): TfTensor {
  const [rows = 1, columns = 1] = weights.shape;
  const product = fused.matMul({ a: reshape(x, [x.size / rows, rows]), b: weights as Tensor2D, bias });
  return reshape(product, [...x.shape.slice(0, -1), columns]);
}

function layerNorm(x: TfTensor, scale: TfTensor, bias: TfTensor): TfTensor {
  const centred = sub(x, mean(x, -1, true));
  const inverse = rsqrt(add(mean(square(centred), -1, true), layerNormEpsilon));
  return add(mul(mul(centred, inverse), scale), bias);
}

export interface TfjsNetwork {
  run(inputs: Record<string, Tensor>): Promise<Tensor>;
  dispose(): void;
}

/** Puts the weights on the current backend. @throws Error when a weight is missing. */
export function compileTfjs(graph: Graph, weights: Record<string, Tensor>): TfjsNetwork {
  const kept = graph.weights.map(({ name, shape }) => {
    const weight = weights[name];
    if (!weight) throw new Error(`The weight ${name} is missing.`);
    return [name, makeTensor(weight.data, shape)] as const;
  });
  return {
    async run(inputs) {
      const result = tidy(() => {
        const values = new Map<string, TfTensor>(kept);
        for (const { name, type } of graph.inputs) {
          const input = inputs[name];
          if (!input) throw new Error(`The input ${name} is missing.`);
          values.set(name, makeTensor(input.data, input.shape, type));
        }
        for (const { op, inputs: names, output } of graph.nodes) {
          values.set(output, emitters[op](names.map((name) => values.get(name)).filter((value) => value !== undefined)));
        }
        const output = values.get(graph.output.name);
        if (!output) throw new Error(`The network never computes ${graph.output.name}.`);
        return output;
      });
      const data = (await result.data()) as Float32Array;
      const output = { data, shape: result.shape };
      result.dispose();
      return output;
    },
    dispose() {
      for (const [, weight] of kept) weight.dispose();
    },
  };
}
