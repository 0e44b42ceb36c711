import { expect, it } from 'vitest';
import { createRandom } from '../../core/random';
import { checkShares } from './check-shares';

it('hardly ever complains of people who came as planned, looked at after every one', () => {
  const random = createRandom(1);
  let complaints = 0;
  for (let run = 0; run < 500; run++) {
    const people = [0, 0, 0];
    for (let person = 0; person < 2_000; person++) {
      const place = random();
      people[place < 0.5 ? 0 : place < 0.8 ? 1 : 2]!++;
      if (!checkShares(people, [0.5, 0.3, 0.2]).mismatch) continue;
      complaints++;
      break;
    }
  }
  expect(complaints / 500).toBeLessThanOrEqual(0.004);
});

it('notices an arm that loses people', () => {
  expect(checkShares([5_000, 4_990], [0.5, 0.5])).toMatchObject({ mismatch: false });
  expect(checkShares([5_000, 4_500], [0.5, 0.5])).toMatchObject({ mismatch: true });
  expect(checkShares([40, 0], [0.5, 0.5])).toMatchObject({ mismatch: true });
  expect(checkShares([0, 0], [0.5, 0.5])).toEqual({ pValue: 1, mismatch: false });
});
