// By simulation, since what the intervals promise is about all moments at once.
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../core/random';
import { compareRates } from './compare-rates';
import { banditShares } from './thompson';
import type { Count } from './wilson';

const runs = 500;
const peoplePerArm = 3_000;

const count = (): Count => ({ hits: 0, of: 0 });
function see(arm: Count, hit: boolean): void {
  arm.of++;
  if (hit) arm.hits++;
}

/** Share of experiments in which the interval missed the true difference at any moment, looked at after every person of each arm. */
function missesEver(rates: [number, number], seed: number): number {
  const random = createRandom(seed);
  let missed = 0;
  for (let run = 0; run < runs; run++) {
    const arms: [Count, Count] = [count(), count()];
    for (let person = 0; person < peoplePerArm; person++) {
      see(arms[0], random() < rates[0]);
      see(arms[1], random() < rates[1]);
      const { low, high } = compareRates(arms[0], arms[1]);
      if (rates[0] - rates[1] >= low && rates[0] - rates[1] <= high) continue;
      missed++;
      break;
    }
  }
  return missed / runs;
}

describe('looked at after every single person', () => {
  it.each([0.005, 0.05, 0.2, 0.5])('claims a difference between equal arms in at most one of twenty experiments (rate %s)', (rate) => {
    const claims = missesEver([rate, rate], 1);
    // A usual test, looked at as often, claims one in about half of them (0.48 to 0.58 over 20,000 people an arm; this one 0.01 to 0.044).
    expect(claims).toBeLessThanOrEqual(0.05);
  });

  it('holds the true difference all the time in at least 95 %', () => {
    expect(missesEver([0.06, 0.04], 2)).toBeLessThanOrEqual(0.05);
    expect(missesEver([0.3, 0.2], 3)).toBeLessThanOrEqual(0.05);
  });

  it('finds what is there', () => {
    const random = createRandom(4);
    let found = 0;
    for (let run = 0; run < 100; run++) {
      const arms: [Count, Count] = [count(), count()];
      for (let person = 0; person < peoplePerArm && !compareRates(...arms).certain; person++) {
        see(arms[0], random() < 0.25);
        see(arms[1], random() < 0.2);
      }
      const { certain, difference } = compareRates(...arms);
      if (certain && difference > 0) found++;
    }
    expect(found).toBeGreaterThan(85);
  });

  it('is as seldom wrong where the same people come back and click later', () => {
    // Every day 40 new people an arm; each of the last week's comes back with a chance of 0.3 and then clicks with one of 0.1. Looked at daily.
    const random = createRandom(5);
    let wrong = 0;
    for (let run = 0; run < runs; run++) {
      const arms = [count(), count()] as const;
      const waiting = arms.map((): boolean[][] => []);
      for (let day = 0; day < 100; day++) {
        arms.forEach((arm, index) => {
          const week = waiting[index]!;
          week.push(Array.from({ length: 40 }, () => (see(arm, false), false)));
          if (week.length > 7) week.shift();
          for (const people of week) {
            people.forEach((clicked, person) => {
              if (clicked || random() > 0.3 || random() > 0.1) return;
              people[person] = true;
              arm.hits++;
            });
          }
        });
        if (compareRates(...arms).certain) {
          wrong++;
          break;
        }
      }
    }
  expect(wrong / runs).toBeLessThanOrEqual(0.05);
  });
});

it('holds for a bandit, which sends people where it looked better', () => {
  const random = createRandom(6);
  let missed = 0;
  for (let run = 0; run < 200; run++) {
    const arms: [Count, Count] = [count(), count()];
    for (let minute = 0, ever = false; minute < 40 && !ever; minute++) {
      const [share = 0.5] = banditShares(arms, { draws: 60, seed: minute });
      for (let person = 0; person < 60 && !ever; person++) {
        see(arms[random() < share ? 0 : 1], random() < 0.1);
        ever = compareRates(...arms, { adaptive: true }).certain;
        if (ever) missed++;
      }
    }
  }
  expect(missed / 200).toBeLessThanOrEqual(0.05);
});

it('says nothing of an arm that nobody saw', () => {
  expect(compareRates({ hits: 3, of: 9 }, count())).toEqual({ difference: 0, low: -1, high: 1, certain: false });
});
