import { expect, it } from 'vitest';
import { createRandom } from '../../core/random';
import { compareRates } from './compare-rates';
import { planPeople } from './plan-people';
import { normalQuantile } from './normal';
import { wilsonInterval } from './wilson';

it('agrees with the textbook where one looks once', () => {
  // 5 % against 6 %, 80 % power: 8,158 people an arm (Fleiss without continuity correction, unpooled).
  expect(planPeople({ rate: 0.05, effect: 0.01 }).fixed).toBeCloseTo(2 * 8_155, -2);
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963985, 8);
  expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306, 8);
});

it('plans enough people for what is looked at every day', () => {
  const { fixed, sequential } = planPeople({ rate: 0.2, effect: 0.05 });
  expect(sequential).toBeGreaterThan(fixed);
  const random = createRandom(1);
  let found = 0;
  for (let run = 0; run < 300; run++) {
    const arms: [{ hits: number; of: number }, { hits: number; of: number }] = [{ hits: 0, of: 0 }, { hits: 0, of: 0 }];
    for (let person = 0; person < sequential / 2 && !compareRates(...arms).certain; person++) {
      arms.forEach((arm, index) => {
        arm.of++;
        if (random() < (index === 0 ? 0.2 : 0.25)) arm.hits++;
      });
    }
    if (compareRates(...arms).certain) found++;
  }
  expect(found / 300).toBeGreaterThanOrEqual(0.8);
});

it('needs more people for uneven shares, and refuses what is no plan', () => {
  expect(planPeople({ rate: 0.1, effect: 0.02, shares: [0.9, 0.1] }).sequential).toBeGreaterThan(planPeople({ rate: 0.1, effect: 0.02 }).sequential);
  expect(() => planPeople({ rate: 0, effect: 0.1 })).toThrow(RangeError);
  expect(() => planPeople({ rate: 0.9, effect: 0.2 })).toThrow(RangeError);
});

it('gives Wilson’s intervals', () => {
  expect(wilsonInterval({ hits: 10, of: 100 }).low).toBeCloseTo(0.0552, 4);
  expect(wilsonInterval({ hits: 10, of: 100 }).high).toBeCloseTo(0.1744, 4);
  expect(wilsonInterval({ hits: 0, of: 20 })).toEqual({ low: 0, high: expect.closeTo(0.1611, 4) as number });
  expect(wilsonInterval({ hits: 0, of: 0 })).toEqual({ low: 0, high: 1 });
});
