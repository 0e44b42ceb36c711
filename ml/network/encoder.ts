// The sentence encoder: the architecture of the Universal Sentence Encoder Lite (Cer et al. 2018,
// https://arxiv.org/abs/1803.11175) on padded batches. Constants of the published graph are folded into the weights:
// the factor 2 of the input into `embedding`, the attention's 1/√d into its query weights.
import type { Graph, GraphNode } from './graph';

export const encoderSize = { pieces: 8002, positions: 128, input: 256, hidden: 512, feedForward: 1536 } as const;

/** `ids` and `positions` count pieces and places; `mask` is 0 for a piece and −1e9 for padding; `pooling` is 1 ÷ length, or 0. */
export const encoderInputs: Graph['inputs'] = [
  { name: 'ids', type: 'int32', shape: ['batch', 'tokens'] },
  { name: 'positions', type: 'int32', shape: ['tokens'] },
  { name: 'mask', type: 'float32', shape: ['batch', 1, 1, 'tokens'] },
  { name: 'pooling', type: 'float32', shape: ['batch', 1, 'tokens'] },
];

interface Described {
  weights: Graph['weights'];
  nodes: GraphNode[];
}

/** Two pre-norm transformer layers, the mean over the pieces, a tanh layer. Its output is `embedding`, `[batch, 512]` of length 1. */
export function encoderGraph(): Graph {
  const { pieces, positions, input, hidden } = encoderSize;
  const parts: Described = {
    weights: [
      { name: 'pieces', shape: [pieces, input] },
      { name: 'timing', shape: [positions, input] },
    ],
    nodes: [
      { op: 'gather', inputs: ['pieces', 'ids'], output: 'rows' }, // [batch, tokens, 256]
      { op: 'gather', inputs: ['timing', 'positions'], output: 'places' }, // [tokens, 256]
      { op: 'add', inputs: ['rows', 'places'], output: 'embedded' },
    ],
  };
  dense(parts, 'embedded', 'widen', [input, hidden], 'residual0');
  const first = transformerLayer(parts, 'layer0', 'embedded', 'residual0', input);
  addFeedForward(parts, 'layer0', first, 'hidden0');
  const second = transformerLayer(parts, 'layer1', 'hidden0', 'hidden0', hidden);
  pool(parts, second);
  return { inputs: encoderInputs, ...parts, output: { name: 'embedding', shape: ['batch', hidden] } };
}

function dense(parts: Described, from: string, name: string, [rows, columns]: [number, number], output: string): void {
  parts.weights.push({ name: `${name}/weights`, shape: [rows, columns] }, { name: `${name}/bias`, shape: [columns] });
  parts.nodes.push({ op: 'dense', inputs: [from, `${name}/weights`, `${name}/bias`], output });
}

function layerNorm(parts: Described, from: string, name: string, size: number): string {
  parts.weights.push({ name: `${name}/scale`, shape: [size] }, { name: `${name}/bias`, shape: [size] });
  parts.nodes.push({ op: 'layerNorm', inputs: [from, `${name}/scale`, `${name}/bias`], output: name });
  return name;
}

/** Attention, and the feed-forward part up to its ReLU: what `addFeedForward` or `pool` finishes. */
function transformerLayer(parts: Described, layer: string, from: string, residual: string, size: number) {
  const { hidden, feedForward } = encoderSize;
  const normed = layerNorm(parts, from, `${layer}/attention-norm`, size);
  for (const part of ['query', 'key', 'value']) {
    dense(parts, normed, `${layer}/${part}`, [size, size], `${layer}/${part}s`); // [batch, tokens, size]
    parts.nodes.push({ op: 'splitHeads', inputs: [`${layer}/${part}s`], output: `${layer}/${part}-heads` });
  }
  parts.nodes.push(
    { op: 'matmulTransposed', inputs: [`${layer}/query-heads`, `${layer}/key-heads`], output: `${layer}/scores` }, // [batch, 4, tokens, tokens]
    { op: 'add', inputs: [`${layer}/scores`, 'mask'], output: `${layer}/masked` },
    { op: 'softmax', inputs: [`${layer}/masked`], output: `${layer}/attention` },
    { op: 'matmul', inputs: [`${layer}/attention`, `${layer}/value-heads`], output: `${layer}/context-heads` },
    { op: 'mergeHeads', inputs: [`${layer}/context-heads`], output: `${layer}/context` },
  );
  dense(parts, `${layer}/context`, `${layer}/output`, [size, hidden], `${layer}/attended`);
  parts.nodes.push({ op: 'add', inputs: [residual, `${layer}/attended`], output: `${layer}/residual` });
  const input = layerNorm(parts, `${layer}/residual`, `${layer}/feed-forward-norm`, hidden);
  dense(parts, input, `${layer}/expand`, [hidden, feedForward], `${layer}/expanded`);
  parts.nodes.push({ op: 'relu', inputs: [`${layer}/expanded`], output: `${layer}/active` }); // [batch, tokens, 1536]
  return { residual: `${layer}/residual`, active: `${layer}/active` };
}

function addFeedForward(parts: Described, layer: string, { residual, active }: { residual: string; active: string }, output: string): void {
  dense(parts, active, `${layer}/contract`, [encoderSize.feedForward, encoderSize.hidden], `${layer}/contracted`);
  parts.nodes.push({ op: 'add', inputs: [residual, `${layer}/contracted`], output });
}

/** The mean of the last layer. Its second dense part is linear, so it is applied to the mean: the same value for a sixth less work. */
function pool(parts: Described, { residual, active }: { residual: string; active: string }): void {
  const { hidden } = encoderSize;
  parts.nodes.push(
    { op: 'matmul', inputs: ['pooling', residual], output: 'mean-residual' }, // [batch, 1, 512]
    { op: 'matmul', inputs: ['pooling', active], output: 'mean-active' }, // [batch, 1, 1536]
  );
  addFeedForward(parts, 'layer1', { residual: 'mean-residual', active: 'mean-active' }, 'mean');
  parts.nodes.push({ op: 'sumRows', inputs: ['mean'], output: 'pooled' }); // [batch, 512]
  dense(parts, 'pooled', 'sentence', [hidden, hidden], 'sentence-input');
  parts.nodes.push(
    { op: 'tanh', inputs: ['sentence-input'], output: 'sentence' },
    { op: 'normalise', inputs: ['sentence'], output: 'embedding' },
  );
}
