// On a bandit whose truth is known: lists of three out of five items, chosen by people's kind, clicked with a chance by kind, item and place.
import { expect, it } from 'vitest';
import { createRandom } from '../../core/random';
import { estimatePolicy, type LoggedPlace } from './estimate-policy';

const items = 5;
const places = 3;
const clickChance = (kind: number, item: number, place: number) => (0.04 + 0.05 * ((item * 2 + kind) % items)) / (1 + place);

/** Chances of item and place by kind: one favourite a place, the rest evenly. Places are drawn independently of one another. */
const policy = (favourite: (kind: number, place: number) => number, explored: number) => (kind: number, item: number, place: number) =>
  explored / items + (favourite(kind, place) === item ? 1 - explored : 0);
const logging = policy((kind, place) => (kind + place) % items, 0.4);
const other = policy((kind, place) => (2 * kind + place + 1) % items, 0.1);

/** Of a list, on average over both kinds of people. */
const truth = (chances: typeof logging) => {
  let sum = 0;
  for (const kind of [0, 1]) for (let place = 0; place < places; place++) for (let item = 0; item < items; item++) sum += 0.5 * chances(kind, item, place) * clickChance(kind, item, place);
  return sum;
};

function logLists(random: () => number, people: number): { places: LoggedPlace[]; lists: number } {
  const logged: LoggedPlace[] = [];
  let lists = 0;
  for (let person = 0; person < people; person++) {
    const kind = random() < 0.5 ? 0 : 1;
    // Some like to click: their lists are not independent.
    const mood = random() < 0.5 ? 0.5 : 1.5;
    const own = 1 + Math.floor(random() * 5);
    lists += own;
    for (let list = 0; list < own; list++) {
      for (let place = 0; place < places; place++) {
        let left = random();
        let item = 0;
        while (item < items - 1 && (left -= logging(kind, item, place)) >= 0) item++;
        const reward = random() < mood * clickChance(kind, item, place) ? 1 : 0;
        logged.push({ person, weight: other(kind, item, place) / logging(kind, item, place), exposure: 1, reward });
      }
    }
  }
  return { places: logged, lists };
}

it('estimates without bias what the other policy brings, and its interval holds the truth', () => {
  const random = createRandom(1);
  const wanted = truth(other);
  const estimates = Array.from({ length: 300 }, () => {
    const { places: logged, lists } = logLists(random, 400);
    return estimatePolicy(logged, { lists, exposure: places })!;
  });
  const mean = (pick: (one: (typeof estimates)[number]) => number) => estimates.reduce((sum, one) => sum + pick(one), 0) / estimates.length;
  const error = (pick: (one: (typeof estimates)[number]) => number) => Math.sqrt(mean((one) => (pick(one) - wanted) ** 2) / estimates.length);
  expect(Math.abs(mean(({ value }) => value) - wanted)).toBeLessThan(3 * error(({ value }) => value));
  expect(Math.abs(mean(({ plain }) => plain) - wanted)).toBeLessThan(3 * error(({ plain }) => plain));
  // And it is not what the log itself brought.
  expect(Math.abs(truth(logging) - wanted)).toBeGreaterThan(15 * error(({ value }) => value));
  const held = estimates.filter(({ low, high }) => low <= wanted && wanted <= high).length / estimates.length;
  // Standard error 1.3 points.
  expect(held).toBeGreaterThan(0.92);
  expect(held).toBeLessThan(0.985);
  expect(mean(({ covered }) => covered)).toBeCloseTo(1, 1);
});

it('says how few lists are telling, and of how much of the other policy the log knows nothing', () => {
  const same = Array.from({ length: 40 }, (_, person) => ({ person, weight: 1, exposure: 1, reward: person % 4 === 0 ? 1 : 0 }));
  expect(estimatePolicy(same, { lists: 40, exposure: 1 })).toMatchObject({ value: 0.25, plain: 0.25, effectiveLists: 40, covered: 1, people: 40 });
  const rare = same.map((one) => ({ ...one, weight: one.person < 4 ? 1 : 0 }));
  expect(estimatePolicy(rare, { lists: 40, exposure: 1 })).toMatchObject({ value: 0.25, effectiveLists: 4, covered: 0.1 });
  expect(estimatePolicy([], { lists: 0, exposure: 1 })).toBeNull();
});
