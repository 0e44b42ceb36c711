// The network that is trained: the encoder, dropout, and the heads of all tasks side by side in one matrix.
import { encoderGraph, encoderSize } from '../network/encoder';
import type { Graph } from '../network/graph';

/** Values that are dropped out while training, with their last axis. */
const dropped: Record<string, number> = {
  embedded: encoderSize.input,
  'layer0/attended': encoderSize.hidden,
  'layer0/active': encoderSize.feedForward,
  'layer0/contracted': encoderSize.hidden,
  'layer1/attended': encoderSize.hidden,
  'layer1/active': encoderSize.feedForward,
};

export const maskOf = (name: string) => `dropout:${name}`;

export interface DropoutSite {
  /** Name of the input that takes its mask. */
  mask: string;
  /** Size of one position's values. */
  size: number;
  /** Whether there is one row a piece (or one a text). */
  perPiece: boolean;
}

export const dropoutSites: DropoutSite[] = [
  ...Object.entries(dropped).map(([name, size]) => ({ mask: maskOf(name), size, perPiece: true })),
  { mask: maskOf('sentence'), size: encoderSize.hidden, perPiece: false },
];

/**
 * Softmax over the labels of all tasks, once for each aim: `aims` holds 1 where an aim (row) is one of a text (column), and `wide`
 * −1e9 for labels of other tasks. Rows of the pieces' table come in as the input `rows`, so that only rows which occur get a gradient.
 * @param labels of all tasks together
 */
export function multiTaskGraph(labels: number): Graph {
  const encoder = encoderGraph();
  const { input, hidden } = encoderSize;
  const graph: Graph = {
    inputs: [
      ...encoder.inputs.filter(({ name }) => name !== 'ids'),
      { name: 'rows', type: 'float32', shape: ['batch', 'tokens', input] },
      { name: 'aims', type: 'float32', shape: ['aims', 'batch'] },
      { name: 'wide', type: 'float32', shape: ['aims', labels] },
    ],
    weights: encoder.weights.filter(({ name }) => name !== 'pieces'),
    nodes: encoder.nodes.filter(({ output }) => output !== 'rows' && output !== 'embedding'),
    output: { name: 'probabilities', shape: ['aims', labels] },
  };
  for (const [name, size] of Object.entries(dropped)) insertDropout(graph, name, ['batch', 'tokens', size]);
  insertDropout(graph, 'sentence', ['batch', hidden]);
  graph.weights.push({ name: 'heads/weights', shape: [hidden, labels] }, { name: 'heads/bias', shape: [labels] });
  graph.nodes.push(
    { op: 'matmul', inputs: ['aims', 'sentence:kept'], output: 'aimed' }, // [aims, 512]
    { op: 'dense', inputs: ['aimed', 'heads/weights', 'heads/bias'], output: 'deep' },
    { op: 'add', inputs: ['deep', 'wide'], output: 'logits' },
    { op: 'softmax', inputs: ['logits'], output: 'probabilities' },
  );
  return graph;
}

/** Multiplies a value by a mask; whoever read the value reads the product. */
function insertDropout(graph: Graph, name: string, shape: Graph['inputs'][number]['shape']): void {
  const kept = `${name}:kept`;
  for (const node of graph.nodes) node.inputs = node.inputs.map((read) => (read === name ? kept : read));
  const at = graph.nodes.findIndex(({ output }) => output === name);
  graph.nodes.splice(at + 1, 0, { op: 'multiply', inputs: [name, maskOf(name)], output: kept });
  graph.inputs.push({ name: maskOf(name), type: 'float32', shape });
}
