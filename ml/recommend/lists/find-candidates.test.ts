// The best of all rows are found without going through all of them: the same rows as by going through all, whatever the sources say.
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../core/random';
import { RisingScores, RowList } from '../data/row-list';
import type { ItemModel } from '../model/item-model';
import { bestOf } from './best-of';
import { findCandidates, type Search } from './find-candidates';
import { SourceMix, type SourceWeights } from './mix-sources';
import { rowsByValue } from './standing-orders';

const rows = 3000;
const random = createRandom(11);
const sometimes = (share: number, value: () => number) => Float32Array.from({ length: rows }, () => (random() < share ? value() : 0));
/** Many are equal, most are 0: that is where an order is easily lost. */
const model = {
  items: Array.from({ length: rows }, (_, row) => `i${row}`),
  linear: [],
  trends: [sometimes(0.2, random), sometimes(0.2, () => Math.ceil(random() * 4)), sometimes(0.2, random), sometimes(0.2, random), sometimes(0.2, random)],
  popularity: sometimes(0.3, () => Math.ceil(random() * 5) / 100),
} as unknown as ItemModel;

const linearScores = new RisingScores(rows);
for (let one = 0; one < 120; one++) linearScores.raise(Math.floor(random() * rows), random());
const linear = [{ ...linearScores, scores: linearScores.scores, rows: linearScores.rows, largest: 1 }];
const text = new RisingScores(rows);
for (let one = 0; one < 80; one++) text.raise(Math.floor(random() * rows), random());
const live = { sums: model.trends.map(() => new Float32Array(rows)), scales: model.trends.map(() => 0.5), rows: new RowList(rows) };
for (let one = 0; one < 50; one++) {
  const row = Math.floor(random() * rows);
  live.rows.add(row);
  live.sums.forEach((sums) => (sums[row] = 12 * random()));
}

const mix = new SourceMix({ model, linear, text, liveTrends: live });
const blends: [string, SourceWeights][] = [
  ['everything', { linear: 1, text: 0.3, trending: 0.4, popularity: 0.2 }],
  ['no popularity', { linear: 1, text: 0.3, trending: 0.1, popularity: 0 }],
  ['no trends', { linear: 0.1, text: 0, trending: 0, popularity: 1 }],
  ['nothing that stands', { linear: 1, text: 1, trending: 0, popularity: 0 }],
  ['nothing at all', { linear: 0, text: 0, trending: 0, popularity: 0 }],
];
const searchWith = (by: SourceWeights, more: Partial<Search> = {}): Search => ({
  model, mix, by, count: 250, scored: [...linear, text], liveTrends: live, allowed: () => true, walked: new RowList(rows), ...more,
});
/** By going through all rows. */
function expected({ by, count, allowed }: Search): number[] {
  return bestOf(Float32Array.from({ length: rows }, (_, row) => mix.sumOf(row, by)), count, allowed).sort((a, b) => a - b);
}
const found = (search: Search) => findCandidates(search).sort((a, b) => a - b);

describe.each(blends)('candidates by %s', (_, by) => {
  it.each([['few', 20], ['as many as a ranker takes', 250], ['more than there are', 5000]])('are exactly the best: %s', (__, count) => {
    const search = searchWith(by, { count });
    expect(found(search)).toEqual(expected(search));
  });

  it('are the best of those that are allowed', () => {
    const search = searchWith(by, { allowed: (row) => row % 7 === 3 });
    expect(found(search)).toEqual(expected(search));
  });

  it.each([['a handful', 40], ['very many', 2000]])('are the best of the only ones that may appear: %s', (__, size) => {
    const only = new Set(Array.from({ length: size }, () => Math.floor(random() * rows)));
    const search = searchWith(by, { only, allowed: (row) => only.has(row) && row % 2 === 0 });
    expect(found(search)).toEqual(expected(search));
  });

  it('are the same where scores are dense', () => {
    const search = searchWith(by, { scored: [{ scores: linearScores.scores }, text] });
    expect(found(search)).toEqual(expected(search));
  });
});

it('rows are in order of their values, equals in their own', () => {
  const values = Float32Array.from({ length: 5000 }, () => (random() < 0.3 ? 0 : Math.round(random() * 1000) / 10 ** Math.round(random() * 6)));
  const sorted = Array.from(values.keys()).sort((a, b) => values[b]! - values[a]! || a - b);
  expect(Array.from(rowsByValue(values))).toEqual(sorted);
});
