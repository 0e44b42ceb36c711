// One description of a network. `compile-onnx.ts` and `compile-tfjs.ts` turn it into what an engine runs; a new
// operation is one line here and must then be given to both, or the project does not compile.
import { z } from 'zod';

export const operations = ['gather', 'expandLast', 'multiply', 'sumRows', 'add', 'softmax'] as const;
export type Operation = (typeof operations)[number];

const shape = z.array(z.union([z.number().int().positive(), z.string()]));

export const graph = z.object({
  /** A name in a shape is a size that each call chooses. */
  inputs: z.array(z.object({ name: z.string(), type: z.enum(['float32', 'int32']), shape })),
  weights: z.array(z.object({ name: z.string(), shape: z.array(z.number().int().positive()) })),
  /**
   * In order of execution. `gather(table, ids)` picks rows; `expandLast(x)` appends an axis of size 1; `sumRows(x)` sums
   * axis 1; `softmax` is over the last axis; `multiply` and `add` broadcast.
   */
  nodes: z.array(z.object({ op: z.enum(operations), inputs: z.array(z.string()), output: z.string() })),
  output: z.object({ name: z.string(), shape }),
});

export type Graph = z.infer<typeof graph>;

/**
 * A linear classifier on sparse features: softmax((Σ valueᵢ · table[idᵢ] + bias) · scale).
 * @param buckets rows of the table
 * @param labels columns of the table
 */
export function sparseLinearGraph(buckets: number, labels: number): Graph {
  return {
    inputs: [
      { name: 'ids', type: 'int32', shape: ['batch', 'features'] },
      { name: 'values', type: 'float32', shape: ['batch', 'features'] },
    ],
    weights: [
      { name: 'table', shape: [buckets, labels] },
      { name: 'bias', shape: [labels] },
      { name: 'scale', shape: [1] },
    ],
    nodes: [
      { op: 'gather', inputs: ['table', 'ids'], output: 'rows' }, // [batch, features, labels]
      { op: 'expandLast', inputs: ['values'], output: 'weightsOfRows' }, // [batch, features, 1]
      { op: 'multiply', inputs: ['rows', 'weightsOfRows'], output: 'weighted' },
      { op: 'sumRows', inputs: ['weighted'], output: 'margins' }, // [batch, labels]
      { op: 'add', inputs: ['margins', 'bias'], output: 'shifted' },
      { op: 'multiply', inputs: ['shifted', 'scale'], output: 'logits' },
      { op: 'softmax', inputs: ['logits'], output: 'probabilities' },
    ],
    output: { name: 'probabilities', shape: ['batch', labels] },
  };
}
