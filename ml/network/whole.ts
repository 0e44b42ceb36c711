// Encoder and head as one network: what other runtimes are given.
import type { Tensor } from '../core/tensor';
import type { Graph } from './graph';

const prefix = 'head/';
const sentence = 'sentence';

/** The head's names get a prefix, save its output; its input `sentence` is the encoder's output. */
export function wholeGraph(encoder: Graph, head: Graph): Graph {
  const renamed = (name: string) => (name === sentence ? encoder.output.name : name === head.output.name ? name : `${prefix}${name}`);
  return {
    inputs: [...encoder.inputs, ...head.inputs.filter(({ name }) => name !== sentence).map((input) => ({ ...input, name: renamed(input.name) }))],
    weights: [...encoder.weights, ...head.weights.map((weight) => ({ ...weight, name: renamed(weight.name) }))],
    nodes: [...encoder.nodes, ...head.nodes.map(({ op, inputs, output }) => ({ op, inputs: inputs.map(renamed), output: renamed(output) }))],
    output: head.output,
  };
}

export const asHeadNames = (tensors: Record<string, Tensor>): Record<string, Tensor> =>
  Object.fromEntries(Object.entries(tensors).map(([name, tensor]) => [`${prefix}${name}`, tensor]));
