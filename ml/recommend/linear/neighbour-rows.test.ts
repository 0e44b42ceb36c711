// Items beyond the closed form get neighbours that the same people took, and are found from those that have it.
import { describe, expect, it } from 'vitest';
import type { Histories } from '../data/histories';
import { withNeighbours, type Weights } from './neighbour-rows';

const rows = 6;
const now = 1000;
/** 0 and 1 have the closed form; 2 and 3 go with 0, 4 with 1; nobody took 5. */
const people = [[0, 2, 3], [0, 2, 3], [0, 2], [1, 4], [1, 4], [0, 1]];
const histories: Histories = {
  offsets: Uint32Array.from([0, ...people.map((_, person) => people.slice(0, person + 1).flat().length)]),
  item: Int32Array.from(people.flat()),
  time: Float64Array.from(people.flat(), () => now),
  weight: Float32Array.from(people.flat(), () => 1),
};
const dense: Weights = { offsets: Uint32Array.from([0, 1, 2, 2, 2, 2, 2]), neighbours: Uint32Array.from([1, 0]), weights: Float32Array.from([0.5, -0.25]) };
const isDense = Uint8Array.from([1, 1, 0, 0, 0, 0]);
const rowOf = ({ offsets, neighbours, weights }: Weights, row: number) =>
  new Map(Array.from(neighbours.subarray(offsets[row], offsets[row + 1]), (other, place) => [other, weights[offsets[row]! + place]!]));
const fit = (keep: number) => withNeighbours(dense, isDense, histories, { keep, halfLifeDays: Infinity }, now);

describe('rows of neighbours', () => {
  const all = fit(10);

  it('leave what the closed form says, and add what is beyond it', () => {
    expect(rowOf(all, 0).get(1)).toBe(0.5);
    expect([...rowOf(all, 0).keys()]).toEqual([1, 2, 3]);
    expect(rowOf(all, 1).get(0)).toBe(-0.25);
    expect([...rowOf(all, 1).keys()]).toEqual([0, 4]);
  });

  it('name those that the same people took, the more of them the stronger, never the item itself', () => {
    expect([...rowOf(all, 2).keys()]).toEqual([0, 3]);
    expect(rowOf(all, 2).get(0)).toBeGreaterThan(rowOf(all, 2).get(3)!);
    expect(rowOf(all, 5).size).toBe(0);
  });

  it('are on the scale of the closed form', () => {
    const twice = withNeighbours({ ...dense, weights: dense.weights.map((weight) => 2 * weight) }, isDense, histories, { keep: 10, halfLifeDays: Infinity }, now);
    expect(rowOf(twice, 4).get(1)).toBeCloseTo(2 * rowOf(all, 4).get(1)!, 6);
  });

  it('keep the largest', () => {
    const one = fit(1);
    expect([...rowOf(one, 2).keys()]).toEqual([0]);
    expect(Array.from({ length: rows }, (_, row) => rowOf(one, row).size)).toEqual([1, 1, 1, 1, 1, 0]);
  });
});
