// The figures that everything else is chosen by, worked out by hand on four users and five items.
import { describe, expect, it } from 'vitest';
import { byActivity, byPopularity } from './breakdown';
import { InteractionCollector } from '../data/collect-interactions';
import { evaluationSet } from '../data/evaluation-set';
import { differenceOf, intervalOf } from './intervals';
import { judgeLists } from './metrics';
import { popularityScorer } from './popularity';
import { listsOf, rankItems } from '../lists/rank-items';
import { parseSplitRule, splitBy, splitByTime } from '../data/split';

const day = 86_400_000;

/** Each text is a user's items by day; a dash: nothing. The first two days train. */
function events(...people: string[]) {
  const collector = new InteractionCollector();
  people.forEach((items, person) => [...items].forEach((item, at) => item !== '-' && collector.add(`p${person}`, item, at * day)));
  return collector.finish();
}

// p3 comes only afterwards; `e` is new afterwards; p0 takes `a` again, which is not new.
const set = evaluationSet(splitByTime(events('ababc', 'bc--ade', 'abc', '--ab', 'c-'), 2 * day), 1);
const names = (list: ArrayLike<number>) => Array.from(list, (item) => set.train.items[item]);

describe('evaluationSet', () => {
  it('judges those with a past, on what is new to them and known', () => {
    expect(names([0, 1, 2]).sort()).toEqual(['a', 'b', 'c']);
    expect(Array.from(set.judged, (user) => set.train.users[user]).sort()).toEqual(['p0', 'p1', 'p2']);
    expect(set.targets.columns.length).toBe(3);
  });
});

describe('listsOf', () => {
  it('ranks what a user has not taken, ties by row', () => {
    const lists = listsOf(popularityScorer(set.takers), set.judged, set.seen, 2);
    expect(lists.map(names)).toEqual(Array.from(set.judged, (user) => (set.train.users[user] === 'p1' ? ['a'] : ['c'])));
    expect([...rankItems(Float32Array.of(1, 3, NaN, 3, -Infinity, 2), 3)]).toEqual([1, 3, 5]);
  });
});

describe('judgeLists', () => {
  const one = evaluationSet(splitByTime(events('a-bc', 'bcd', 'bc'), 2 * day), 1);
  const row = (name: string) => one.train.items.indexOf(name);

  it('counts hits over all new items, and gains against the best possible list', () => {
    const judged = judgeLists(one, [[row('b'), row('a'), row('c')]], 3, () => 0.25);
    expect(one.judged.length).toBe(1);
    expect(judged.recall[0]).toBe(1);
    expect(judged.ndcg[0]).toBeCloseTo((1 + 1 / 2) / (1 + 1 / Math.log2(3)), 12);
    expect(judged.coverage).toBe(1);
    expect(judged.diversity[0]).toBe(0.75);
    expect(judged.novelty[0]).toBeCloseTo((2 * -Math.log2(2 / 3) - Math.log2(1 / 3)) / 3, 12);
  });

  it('cuts the list and the ideal one at k', () => {
    const judged = judgeLists(one, [[row('b'), row('c')]], 1);
    expect([judged.recall[0], judged.ndcg[0]]).toEqual([0.5, 1]);
  });

  it('breaks down by activity and popularity', () => {
    const lists = [[row('b')]];
    const groups = byActivity(one, judgeLists(one, lists, 3));
    expect(groups.reduce((sum, { users }) => sum + users, 0)).toBe(1);
    const parts = byPopularity(one, lists, 3);
    expect(parts.reduce((sum, { targets }) => sum + targets, 0)).toBe(2);
    expect(parts.reduce((sum, { targets, recall }) => sum + targets * recall, 0)).toBe(1);
  });
});

describe('intervalOf', () => {
  it('holds the mean, is the same again, and tells a difference from chance', () => {
    const better = Float64Array.from({ length: 400 }, (_, user) => (user % 3) / 2);
    const worse = better.map((value) => value - 0.1);
    const { mean, low, high } = intervalOf(better);
    expect(low).toBeLessThan(mean);
    expect(high).toBeGreaterThan(mean);
    expect(intervalOf(better)).toEqual({ mean, low, high });
    expect(differenceOf(better, worse).low).toBeCloseTo(0.1, 9);
  });
});

describe('a split', () => {
  const many = events('abcdefgh', 'abcdefgh', 'abcdefgh', 'abcdefgh');

  it('at random gives each part its share, and the same with the same seed', () => {
    const { train, test } = splitBy(parseSplitRule('random:0.25'), many, 3);
    expect(train.user.length + test.user.length).toBe(32);
    expect(test.user.length).toBeGreaterThan(2);
    expect(test.user.length).toBeLessThan(16);
    expect(splitBy({ kind: 'random', share: 0.25 }, many, 3).test.item).toEqual(test.item);
  });

  it('at a moment puts that moment into the test part', () => {
    const { train, test } = splitBy(parseSplitRule('time:1970-01-03'), many);
    expect([train.user.length, test.user.length]).toEqual([8, 24]);
  });

  it.each(['random:1', 'random:x', 'time:soon', 'half', ''])('%j is refused', (rule) => {
    expect(() => parseSplitRule(rule)).toThrow('random:0.25');
  });
});
