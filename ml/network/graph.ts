// One description of a network. `compile-onnx.ts` and `compile-tfjs.ts` turn it into what an engine runs; a new
// operation is one line here and must then be given to both, or the project does not compile.
import { either, list, object, oneOf, text, whole, type Formed } from '../core/form';

export const operations = [
  /** `gather(table, ids)` picks rows of `table`. */
  'gather',
  /** `expandLast(x)` appends an axis of size 1. */
  'expandLast',
  /** `add(a, b)`, `multiply(a, b)` broadcast. */
  'add',
  'multiply',
  /** `sumRows(x)` sums axis 1. */
  'sumRows',
  /** `softmax(x)` is over the last axis. */
  'softmax',
  /** `dense(x, weights, bias)` multiplies the last axis of `x` by a matrix. */
  'dense',
  /** `matmul(a, b)` multiplies the last two axes; `matmulTransposed(a, b)` takes `b` transposed. */
  'matmul',
  'matmulTransposed',
  'relu',
  'tanh',
  /** `layerNorm(x, scale, bias)` is over the last axis, ε = 1e-6. */
  'layerNorm',
  /** `splitHeads(x)`: [batch, tokens, 4·d] → [batch, 4, tokens, d]. `mergeHeads` is its inverse. */
  'splitHeads',
  'mergeHeads',
  /** `normalise(x)` scales the last axis to length 1. */
  'normalise',
] as const;
export type Operation = (typeof operations)[number];

/** Attention heads of every transformer layer. */
export const heads = 4;
export const layerNormEpsilon = 1e-6;
/** The least squared length that `normalise` divides by. */
export const normaliseEpsilon = 1e-12;

const size = whole(1);
const shape = list(either(size, text()));

export const graph = object({
  /** A name in a shape is a size that each call chooses. */
  inputs: list(object({ name: text(), type: oneOf('float32', 'int32'), shape })),
  weights: list(object({ name: text(), shape: list(size) })),
  /** In order of execution. */
  nodes: list(object({ op: oneOf(...operations), inputs: list(text()), output: text() })),
  output: object({ name: text(), shape }),
});

export type Graph = Formed<typeof graph>;
export type GraphNode = Graph['nodes'][number];

/**
 * A head on the encoder: softmax(sentence · weights + Σ valueᵢ · table[idᵢ] + bias). Temperature and mixture of both halves are folded
 * into the weights.
 * @param size of the sentence vector
 * @param rows of the table of n-grams
 */
export function headGraph(size: number, rows: number, labels: number): Graph {
  return {
    inputs: [
      { name: 'sentence', type: 'float32', shape: ['batch', size] },
      { name: 'ids', type: 'int32', shape: ['batch', 'features'] },
      { name: 'values', type: 'float32', shape: ['batch', 'features'] },
    ],
    weights: [
      { name: 'weights', shape: [size, labels] },
      { name: 'table', shape: [rows, labels] },
      { name: 'bias', shape: [labels] },
    ],
    nodes: [
      { op: 'dense', inputs: ['sentence', 'weights', 'bias'], output: 'deep' }, // [batch, labels]
      { op: 'gather', inputs: ['table', 'ids'], output: 'rows' }, // [batch, features, labels]
      { op: 'expandLast', inputs: ['values'], output: 'weightsOfRows' }, // [batch, features, 1]
      { op: 'multiply', inputs: ['rows', 'weightsOfRows'], output: 'weighted' },
      { op: 'sumRows', inputs: ['weighted'], output: 'wide' }, // [batch, labels]
      { op: 'add', inputs: ['deep', 'wide'], output: 'logits' },
      { op: 'softmax', inputs: ['logits'], output: 'probabilities' },
    ],
    output: { name: 'probabilities', shape: ['batch', labels] },
  };
}
