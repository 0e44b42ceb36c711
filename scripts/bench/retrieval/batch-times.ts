// Lists for many people: as one product of matrices on each engine that is here, beside one person after the other.
import { createRandom } from '../../../ml/core/random';
import { openBatchScorer, type ScoringNetwork, type Taste } from '../../../ml/recommend/dense/batch-scorer';
import { factorsNetwork, linearNetwork } from '../../../ml/recommend/dense/scoring-networks';
import { ialsSettings } from '../../../ml/recommend/factors/ials';
import { openFoldIn, scoresOf } from '../../../ml/recommend/factors/item-factors';
import { rankItems } from '../../../ml/recommend/lists/rank-items';
import { installedGpuEngines } from '../../../ml/runtime/node-engines/installed-gpu-engines';
import { medianTime, timeOf } from '../median-time';
import { catalogueOf, vectorSize, type VectorSource } from './vector-catalogue';

const people = 1024;
const itemsOfPerson = 60;
/** A shop's catalogue and what the pruned model keeps of each row. */
const shop = { items: 4000, neighbours: 100 };
const largeCatalogue = 100_000;
const listLength = 20;

export interface BatchFigures {
  model: string;
  way: string;
  openSeconds: number;
  /** For all people. */
  seconds: number;
}

export const batchPeople = people;

export async function measureBatches(source: VectorSource): Promise<BatchFigures[]> {
  const linear = linearModel();
  const ofLinear = ({ items, weights }: Taste) => {
    const scores = new Float32Array(shop.items);
    items.forEach((item, at) => {
      for (let entry = linear.offsets[item]!; entry < linear.offsets[item + 1]!; entry++) scores[linear.neighbours[entry]!]! += weights[at]! * linear.weights[entry]!;
    });
    return scores;
  };
  const { regularisation, scaling, unobserved } = ialsSettings;
  const factors = { vectors: catalogueOf(source, largeCatalogue), size: vectorSize, regularisation, scaling, unobserved };
  const foldIn = openFoldIn(factors);
  return [
    ...(await measureModel(`linear, ${shop.items} items, ${shop.neighbours} neighbours each`, shop.items, linearNetwork(linear, linear.offsets.length - 1), ofLinear)),
    ...(await measureModel(`factors, ${largeCatalogue} items × ${vectorSize}`, largeCatalogue, factorsNetwork(factors), (taste) => scoresOf(factors, foldIn(taste)))),
  ];
}

async function measureModel(model: string, items: number, network: ScoringNetwork, alone: (taste: Taste) => Float32Array): Promise<BatchFigures[]> {
  process.stderr.write(`batches: ${model} …\n`);
  const random = createRandom(9);
  const tastes: Taste[] = Array.from({ length: people }, () => ({
    items: Array.from({ length: itemsOfPerson }, () => Math.floor(random() * items)),
    weights: Array.from({ length: itemsOfPerson }, () => 1),
  }));
  const oneByOne = await medianTime(async () => tastes.map((taste) => rankItems(alone(taste), listLength)));
  const figures = [{ model, way: 'one by one', openSeconds: 0, seconds: oneByOne / 1000 }];
  for (const engine of [...installedGpuEngines(), 'native', 'wasm'] as const) {
    let scorer: Awaited<ReturnType<typeof openBatchScorer>> | undefined;
    const opening = await timeOf(async () => (scorer = await openBatchScorer([engine], network)));
    if (!scorer) continue;
    const { lists, dispose } = scorer;
    figures.push({ model, way: `batches on ${engine}`, openSeconds: opening / 1000, seconds: (await medianTime(() => lists(tastes, listLength))) / 1000 });
    dispose();
  }
  return figures;
}

function linearModel() {
  const random = createRandom(7);
  const { items, neighbours } = shop;
  return {
    items: Array.from({ length: items }, (_, item) => `${item}`),
    offsets: Uint32Array.from({ length: items + 1 }, (_, item) => item * neighbours),
    neighbours: Uint32Array.from({ length: items * neighbours }, () => Math.floor(random() * items)),
    weights: Float32Array.from({ length: items * neighbours }, () => random()),
  };
}
