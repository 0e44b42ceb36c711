// On people whose taste is known: an item is clicked as often as it is liked and looked at, lists are made as the service makes them.
import { expect, it } from 'vitest';
import { createRandom } from '@/ml/core/random';
import { estimatePolicy, type LoggedPlace } from '@/ml/recommend/statistics/estimate-policy';
import { explore, runnersUp } from '../lists/explore';
import { expectedLooks, looksAt, weighPlaces, type RankedItem } from './weigh-places';

const count = 8;
const exploration = 0.1;
const ids = Array.from({ length: 20 }, (_, index) => `item${index}`);
const ranked = (order: (index: number) => number, pinned: number[] = []): RankedItem[] =>
  [...ids].sort((a, b) => order(ids.indexOf(a)) - order(ids.indexOf(b))).map((id, place) => ({ id, source: pinned.includes(place) ? 'pin' : 'linear' })).slice(0, count + runnersUp);
const entries = (list: RankedItem[]) => list.map(({ id, source }) => ({ id, source, pinned: source === 'pin' }));

it('knows the chances with which lists are made', () => {
  const list = ranked((index) => index, [0, 4]);
  const looks = new Map<string, number>();
  const draws = 20_000;
  for (let draw = 0; draw < draws; draw++) {
    explore(entries(list), count, exploration, String(draw)).forEach(({ entry }, place) => looks.set(entry.id, (looks.get(entry.id) ?? 0) + looksAt(place) / draws));
  }
  const expected = expectedLooks({ ranked: list, count, exploration });
  expect([...looks.keys()].sort()).toEqual([...expected.keys()].sort());
  for (const [id, look] of expected) expect(Math.abs((looks.get(id) ?? 0) - look)).toBeLessThan(0.01);
});

it('estimates what another order brings from lists of the present one', () => {
  const random = createRandom(1);
  // Both know the better half; the other way puts the well liked first.
  const liked = (index: number) => 0.1 + 0.02 * ((index * 7) % 20);
  const present = ranked((index) => index);
  const other = ranked((index) => (index < count + runnersUp ? -liked(index) : index));
  const truthOf = (list: RankedItem[]) => [...expectedLooks({ ranked: list, count, exploration })].reduce((sum, [id, look]) => sum + look * liked(ids.indexOf(id)), 0);
  const estimates = Array.from({ length: 60 }, (_, run) => {
    const places: LoggedPlace[] = [];
    let exposure = 0;
    const lists = 600;
    for (let list = 0; list < lists; list++) {
      const logged = explore(entries(present), count, exploration, `${run} ${list}`).map(({ entry, propensity }) => ({ item: entry.id, source: entry.source, propensity }));
      const weighed = weighPlaces(logged, { ranked: other, count, exploration });
      exposure += weighed.exposure / lists;
      weighed.places.forEach(({ item, ...place }, at) => places.push({ ...place, person: list, reward: random() < looksAt(at) * liked(ids.indexOf(item)) ? 1 : 0 }));
    }
    return estimatePolicy(places, { lists, exposure })!;
  });
  const mean = (pick: (one: (typeof estimates)[number]) => number) => estimates.reduce((sum, one) => sum + pick(one), 0) / estimates.length;
  const error = Math.sqrt(mean(({ value }) => (value - truthOf(other)) ** 2) / estimates.length);
  expect(truthOf(other) - truthOf(present)).toBeGreaterThan(6 * error);
  expect(Math.abs(mean(({ value }) => value) - truthOf(other))).toBeLessThan(3 * error);
  expect(mean(({ covered }) => covered)).toBeCloseTo(1, 1);
  expect(estimates.filter(({ low, high }) => low <= truthOf(other) && truthOf(other) <= high).length).toBeGreaterThanOrEqual(53);
});

it('tells that the log knows nothing of what it never showed', () => {
  const logged = ranked((index) => index).slice(0, count).map(({ id, source }) => ({ item: id, source, propensity: 1 }));
  const strange = Array.from({ length: count }, (_, place) => ({ id: `strange${place}`, source: 'linear' }));
  const { places, exposure } = weighPlaces(logged, { ranked: strange, count, exploration: 0 });
  expect(places.every(({ weight }) => weight === 0)).toBe(true);
  expect(estimatePolicy(places.map((place) => ({ ...place, person: 1, reward: 0 })), { lists: 1, exposure })).toBeNull();
});
