// A described network with its gradients as one ONNX graph: a forward and a backward pass in one run.
import { emitOnnx, encodeOnnx, OnnxBuilder } from '../network/compile-onnx';
import type { Graph, GraphNode } from '../network/graph';
import { vectorJacobians } from './vector-jacobian';

/** Name of the output that holds the gradient of a weight or an input. */
export const gradientOf = (name: string) => `gradient:${name}`;

interface TrainingGraph {
  /** Its output must be a softmax; its weights become inputs, so that they can change from step to step. */
  graph: Graph;
  /** Inputs, beside the weights, whose gradients are wanted. */
  inputs: string[];
  /** Weights that stay as they are. */
  frozen?: readonly string[];
}

/**
 * ONNX bytes of the training step of a classifier under cross-entropy. Inputs: those of the network, its weights,
 * `targets` in the shape of its output (each row sums to 1) and `rowWeights`, one a row. Outputs: the probabilities and, for every
 * weight that is not frozen and every input named, the gradient of Σ rowWeight · cross-entropy.
 */
export function compileTraining({ graph, inputs, frozen = [] }: TrainingGraph): Uint8Array {
  const build = new OnnxBuilder();
  emitOnnx(graph, build);
  const softmax = graph.nodes.find(({ output }) => output === graph.output.name);
  if (softmax?.op !== 'softmax') throw new Error('Only a network that ends in a softmax can be trained.');
  const trained = graph.weights.filter(({ name }) => !frozen.includes(name));
  const leaves = [...trained.map(({ name }) => name), ...inputs];
  const wanted = dependents(graph, leaves);
  const rankOf = ranks(graph);

  const logits = softmax.inputs[0] ?? '';
  const gradients = new Map<string, string>();
  // Softmax and cross-entropy together: probabilities − targets.
  build.add('Sub', [softmax.output, 'targets'], 'd:excess');
  gradients.set(logits, build.add('Mul', ['d:excess', 'rowWeights'], 'd:logits'));
  for (const node of graph.nodes.slice(0, graph.nodes.indexOf(softmax)).reverse()) {
    const gradient = gradients.get(node.output);
    if (!gradient || !wanted.has(node.output)) continue;
    const ofInputs = vectorJacobians[node.op]({ build, node, gradient, rankOf, wanted: (name) => wanted.has(name) });
    node.inputs.forEach((name, at) => {
      const part = ofInputs[at];
      if (!part || !wanted.has(name)) return;
      const sum = gradients.get(name);
      gradients.set(name, sum ? build.add('Add', [sum, part], `${part}+${node.output}`) : part);
    });
  }
  const shapes = new Map([...graph.inputs, ...graph.weights].map(({ name, shape }) => [name, shape] as const));
  const outputs = leaves.map((name) => {
    const gradient = gradients.get(name);
    if (!gradient) throw new Error(`${name} has no influence on the output.`);
    build.add('Identity', [gradient], gradientOf(name));
    return { name: gradientOf(name), shape: shapes.get(name) ?? [] };
  });
  const labels = graph.output.shape.at(-1) ?? 'labels';
  return encodeOnnx({
    build,
    inputs: [
      ...graph.inputs,
      ...graph.weights.map(({ name, shape }) => ({ name, type: 'float32' as const, shape })),
      { name: 'targets', type: 'float32', shape: [graph.output.shape[0] ?? 'batch', labels] },
      { name: 'rowWeights', type: 'float32', shape: [graph.output.shape[0] ?? 'batch', 1] },
    ],
    outputs: [graph.output, ...outputs],
    weights: [],
  });
}

/** Everything that `leaves` have an influence on, themselves included. */
function dependents({ nodes }: Graph, leaves: string[]): Set<string> {
  const found = new Set(leaves);
  for (const { inputs, output } of nodes) if (inputs.some((name) => found.has(name))) found.add(output);
  return found;
}

/** Number of axes of every value. */
function ranks({ inputs, weights, nodes }: Graph): (name: string) => number {
  const known = new Map([...inputs, ...weights].map(({ name, shape }) => [name, shape.length] as const));
  const rankOf = (name = '') => known.get(name) ?? 0;
  const after = ({ op, inputs: [first, second] }: GraphNode): number => {
    if (op === 'gather') return rankOf(first) + rankOf(second) - 1;
    if (op === 'expandLast') return rankOf(first) + 1;
    if (op === 'sumRows') return rankOf(first) - 1;
    if (op === 'splitHeads') return 4;
    if (op === 'mergeHeads') return 3;
    if (op === 'add' || op === 'multiply' || op === 'matmul') return Math.max(rankOf(first), rankOf(second));
    return rankOf(first);
  };
  for (const node of nodes) known.set(node.output, after(node));
  return rankOf;
}
