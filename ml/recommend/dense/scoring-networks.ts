// The three kinds of models as networks of one or two dense layers: linear item-to-item, factors, neural.
import type { Tensor } from '../../core/tensor';
import type { Graph } from '../../network/graph';
import { openFoldIn, type ItemFactors } from '../factors/item-factors';
import type { LinearModel } from '../model/item-model';
import { writeTaken } from '../neural/lessons';
import { takenOf, type NeuralModel } from '../neural/neural-model';
import { scoringGraph } from '../neural/next-items-graph';
import type { ScoringNetwork } from './batch-scorer';

/** One dense layer: [batch, width] · [width, items] + prior. */
const layerGraph = (width: number, items: number): Graph => ({
  inputs: [{ name: 'people', type: 'float32', shape: ['batch', width] }],
  weights: [
    { name: 'layer', shape: [width, items] },
    { name: 'prior', shape: [items] },
  ],
  nodes: [{ op: 'dense', inputs: ['people', 'layer', 'prior'], output: 'scores' }],
  output: { name: 'scores', shape: ['batch', items] },
});

/** A matrix of items² in memory and on the GPU: 1 GB. More items are for factors. */
const mostItems = 16_000;

/**
 * A linear model's pruned rows as a full matrix.
 * @param items how many there are
 * @param prior added to everybody's scores, [items]: trending and popularity in their shares
 * @throws Error when there are too many items for a full matrix
 */
export function linearNetwork({ offsets, neighbours, weights }: Omit<LinearModel, 'halfLifeDays'>, items: number, prior = new Float32Array(items)): ScoringNetwork {
  if (items > mostItems) throw new Error(`A full matrix of ${items} items is too large; up to ${mostItems} fit.`);
  const layer = new Float32Array(items * items);
  for (let item = 0; item < items; item++) {
    for (let entry = offsets[item]!; entry < offsets[item + 1]!; entry++) layer[item * items + neighbours[entry]!] = weights[entry]!;
  }
  return {
    graph: layerGraph(items, items),
    weights: { layer: { data: layer, shape: [items, items] }, prior: { data: prior, shape: [items] } },
    write: (row, { items: rows, weights: values }) => rows.forEach((item, entry) => (row[item] = values[entry]!)),
  };
}

/** A person's vector is solved for here; the inner products with all items are the engine's. */
export function factorsNetwork(factors: ItemFactors): ScoringNetwork {
  const { vectors, size } = factors;
  const items = vectors.length / size;
  const foldIn = openFoldIn(factors);
  return {
    graph: layerGraph(size, items),
    weights: { layer: turned(vectors, items, size), prior: { data: new Float32Array(items), shape: [items] } },
    write: (row, taste) => row.set(foldIn(taste)),
  };
}

export const neuralNetwork = ({ items, hidden, weights }: NeuralModel): ScoringNetwork => ({
  graph: scoringGraph(items.length, hidden),
  weights,
  write: (row, taste) => writeTaken(row, takenOf(taste)),
});

/** [rows, columns] → [columns, rows] */
function turned(data: Float32Array, rows: number, columns: number): Tensor {
  const other = new Float32Array(data.length);
  for (let row = 0; row < rows; row++) for (let column = 0; column < columns; column++) other[column * rows + row] = data[row * columns + column]!;
  return { data: other, shape: [columns, rows] };
}
