// What is kept of a factorisation: one vector an item. A person's vector is solved for when a list is asked for, so that nobody needs to
// have been there when it was trained.
import type { Profile } from '../data/profile';
import { gramOf, RowSolver } from './least-squares';

export interface ItemFactors {
  /** Numbers a vector. */
  size: number;
  /** [items, size] */
  vectors: Float32Array;
  /** As they were trained with; a person's vector is solved with the same. */
  unobserved: number;
  regularisation: number;
  /** ν: the regularisation of a row grows with how much is known of it, to this power. */
  scaling: number;
}

/** λ of a row (Rendle et al. 2022, equation 4). @param met total weight of what it met @param others rows of the other side */
export const regularisationOf = ({ regularisation, unobserved, scaling }: Pick<ItemFactors, 'regularisation' | 'unobserved' | 'scaling'>, met: number, others: number) =>
  regularisation * (met + unobserved * others) ** scaling;

/**
 * Makes vectors of people out of their profiles: the user half of a step of ALS.
 * @returns a function from profile to [size]; of an empty profile: zeros
 */
export function openFoldIn(factors: ItemFactors): (profile: Pick<Profile, 'items' | 'weights'>) => Float32Array {
  const { vectors, size, unobserved } = factors;
  const solver = new RowSolver({ vectors, gram: gramOf(vectors, size), size, unobserved });
  const items = vectors.length / size;
  return ({ items: rows, weights }) => {
    const known = weights.reduce((sum, weight) => sum + Math.abs(weight), 0);
    return known === 0 ? new Float32Array(size) : Float32Array.from(solver.solve(rows, weights, regularisationOf(factors, known, items)));
  };
}

/** Inner products with every item. @param vector [size] @returns [items] */
export function scoresOf({ vectors, size }: Pick<ItemFactors, 'vectors' | 'size'>, vector: Float32Array): Float32Array {
  const scores = new Float32Array(vectors.length / size);
  for (let item = 0, start = 0; item < scores.length; item++, start += size) {
    let sum = 0;
    for (let at = 0; at < size; at++) sum += vector[at]! * vectors[start + at]!;
    scores[item] = sum;
  }
  return scores;
}
