// Batches give the lists that one person alone is given, on every engine.
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../core/random';
import { nodeEngines } from '../../runtime/node-engines';
import { skipWithout } from '../../runtime/node-engines/skip-without';
import { openFoldIn, scoresOf, type ItemFactors } from '../factors/item-factors';
import { neuralScores, type NeuralModel } from '../neural/neural-model';
import { rankItems } from '../lists/rank-items';
import { openBatchScorer, type ScoringNetwork, type Taste } from './batch-scorer';
import { factorsNetwork, linearNetwork, neuralNetwork } from './scoring-networks';

const items = 60;
const random = createRandom(11);
const values = (length: number) => Float32Array.from({ length }, () => random() - 0.5);
const names = Array.from({ length: items }, (_, item) => `item ${item}`);

/** More people than a batch holds, one of whom took nothing. */
const tastes: Taste[] = Array.from({ length: 150 }, (_, person) => {
  const rows = names.map((_, item) => item).filter(() => random() < 0.1 && person !== 3);
  return { items: rows, weights: rows.map(() => 0.5 + random()) };
});

/** Five neighbours an item. */
const linear = {
  items: names,
  offsets: Uint32Array.from({ length: items + 1 }, (_, item) => item * 5),
  neighbours: Uint32Array.from({ length: items * 5 }, (_, entry) => (Math.floor(entry / 5) * 7 + 1 + (entry % 5) * 11) % items),
  weights: values(items * 5),
};
const prior = values(items);
const factors: ItemFactors = { size: 8, vectors: values(items * 8), unobserved: 0.5, regularisation: 0.01, scaling: 1 };
const neural: NeuralModel = {
  items: names,
  hidden: 12,
  trainedUntil: 0,
  weights: {
    encoder: { data: values(items * 12), shape: [items, 12] },
    'encoder/bias': { data: values(12), shape: [12] },
    decoder: { data: values(items * 12), shape: [12, items] },
    'decoder/bias': { data: values(items), shape: [items] },
  },
};
const foldIn = openFoldIn(factors);

function sparseScores({ items: rows, weights }: Taste): Float32Array {
  const scores = prior.slice();
  rows.forEach((item, at) => {
    for (let entry = linear.offsets[item]!; entry < linear.offsets[item + 1]!; entry++) scores[linear.neighbours[entry]!]! += weights[at]! * linear.weights[entry]!;
  });
  return scores;
}

const models: { name: string; network: ScoringNetwork; alone: (taste: Taste) => Float32Array }[] = [
  { name: 'linear', network: linearNetwork(linear, items, prior), alone: sparseScores },
  { name: 'factors', network: factorsNetwork(factors), alone: (taste) => scoresOf(factors, foldIn(taste)) },
  { name: 'neural', network: neuralNetwork(neural), alone: (taste) => neuralScores(neural, taste) },
];

describe.each(nodeEngines)('on %s', (engine) => {
  it.for(models)('$name: the lists of one person alone', async ({ network, alone }, test) => {
    await skipWithout(engine, test);
    const scorer = await openBatchScorer([engine], network);
    const lists = await scorer.lists(tastes, 10, (person) => tastes[person]!.items);
    expect(lists).toHaveLength(tastes.length);
    tastes.forEach((taste, person) => {
      const scores = alone(taste);
      for (const item of taste.items) scores[item] = -Infinity;
      const best = rankItems(scores, 10);
      // The same items, unless two score the same to the precision of the engine.
      const list = lists[person]!;
      list.forEach(({ item, score }, place) => {
        expect(score).toBeCloseTo(scores[item]!, 4);
        expect(score).toBeCloseTo(scores[best[place]!]!, 4);
      });
      expect(list).toHaveLength(10);
    });
    scorer.dispose();
  });
});

describe('openBatchScorer', () => {
  it('takes the first engine that the machine has', async () => {
    const scorer = await openBatchScorer(['native', 'cpu'], linearNetwork(linear, items));
    expect(['native', 'cpu']).toContain(scorer.engine);
    const [first] = await scorer.scores(tastes);
    expect(first).toHaveLength(items);
    expect(await scorer.lists([], 10)).toEqual([]);
    scorer.dispose();
  });

  it('refuses a full matrix of too many items', () => {
    expect(() => linearNetwork(linear, 20_000)).toThrow('A full matrix of 20000 items');
  });
});
