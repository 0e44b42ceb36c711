// The directions in which vectors differ most, by subspace iteration on a sample of them (Halko, Martinsson & Tropp 2011). Sentence vectors of a
// shop's items differ in few directions: of 512 numbers 64 hold every item's 128 nearest among its 256 nearest of the demo shop.
import { createRandom } from '../../core/random';

const rounds = 4;

/**
 * @param sample unit vectors less their mean, each of `size` numbers
 * @param pause is waited for after every few milliseconds of work
 * @returns [count, size], orthonormal, the direction of most difference first
 */
export async function principalAxes(sample: readonly Float32Array[], size: number, count: number, pause: () => Promise<void>): Promise<Float32Array> {
  const random = createRandom(64);
  const axes = Float32Array.from({ length: count * size }, () => random() - 0.5);
  const axis = (number: number) => axes.subarray(number * size, (number + 1) * size);
  for (let round = 0; round < rounds; round++) {
    for (let number = 0; number < count; number++) {
      if (round > 0) axis(number).set(spread(sample, axis(number)));
      for (let other = 0; other < number; other++) takeAway(axis(number), axis(other));
      toUnit(axis(number));
      await pause();
    }
  }
  return axes;
}

/** The sum of the sample's vectors, each times its part along `axis`: what is long in a direction grows. */
function spread(sample: readonly Float32Array[], axis: Float32Array): Float32Array {
  const sum = new Float32Array(axis.length);
  for (const vector of sample) {
    const part = dot(vector, axis);
    for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] as number) + part * (vector[at] as number);
  }
  return sum;
}

function takeAway(vector: Float32Array, unit: Float32Array): void {
  const part = dot(vector, unit);
  for (let at = 0; at < vector.length; at++) vector[at] = (vector[at] as number) - part * (unit[at] as number);
}

/** In place; a vector of nothing stays one. */
export function toUnit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  for (let at = 0; at < vector.length; at++) vector[at] = (vector[at] as number) / length;
  return vector;
}

export function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] as number) * (other[at] as number);
  return sum;
}
