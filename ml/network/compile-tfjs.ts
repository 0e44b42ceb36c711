// A described network as TensorFlow.js operations: the browser's engine, and the server's where nothing native loads.
import {
  add,
  cast,
  expandDims,
  gather,
  mul,
  softmax,
  sum,
  tensor as makeTensor,
  tidy,
  type Tensor as TfTensor,
} from '@tensorflow/tfjs-core';
import type { Tensor } from '../core/tensor';
import type { Graph, Operation } from './graph';

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
};

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
