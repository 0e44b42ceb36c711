// The inverse, against the definition, on the engine and in plain JavaScript.
import { expect, it } from 'vitest';
import { createRandom } from '../../core/random';
import { invertSymmetric } from './invert';
import { createMultiplier, plainMultiplier, transpose, type Matrix } from './multiply';

function positiveDefinite(n: number): Matrix {
  const random = createRandom(3);
  const half = { rows: n, columns: n, data: Float32Array.from({ length: n * n }, () => random() - 0.5) };
  const data = Float32Array.from({ length: n * n }, (_, at) => {
    const [i, j] = [Math.floor(at / n), at % n];
    let sum = i === j ? 1 : 0;
    for (let k = 0; k < n; k++) sum += (half.data[i * n + k] ?? 0) * (half.data[j * n + k] ?? 0);
    return sum;
  });
  return { rows: n, columns: n, data };
}

it.each([5, 96, 97, 301])('inverts %i rows', async (n) => {
  const a = positiveDefinite(n);
  const native = await createMultiplier();
  for (const multiplier of [native, plainMultiplier]) {
    const product = await plainMultiplier.multiply(a, await invertSymmetric(a, multiplier));
    const error = product.data.reduce((most, value, at) => Math.max(most, Math.abs(value - (Math.floor(at / n) === at % n ? 1 : 0))), 0);
    expect(error).toBeLessThan(5e-3);
  }
  native.dispose();
});

it('refuses what is not positive definite', async () => {
  await expect(invertSymmetric({ rows: 2, columns: 2, data: Float32Array.of(0, 1, 1, 0) }, plainMultiplier)).rejects.toThrow('not positive definite');
});

it('transposes', () => {
  expect([...transpose({ rows: 2, columns: 3, data: Float32Array.of(1, 2, 3, 4, 5, 6) }).data]).toEqual([1, 4, 2, 5, 3, 6]);
});
