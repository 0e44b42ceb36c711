// One side of implicit ALS: a row's factors, given those of everything it met. The sum over what it did not meet is the Gram matrix, once
// for all rows (Hu, Koren & Volinsky 2008, section 4).
import { solvePositive } from './solve-positive';

/** Lower triangle of the sum of all vectors' outer products. @param vectors [rows, size] @returns [size, size] */
export function gramOf(vectors: Float32Array, size: number): Float64Array {
  const gram = new Float64Array(size * size);
  const rows = Int32Array.from({ length: vectors.length / size }, (_, row) => row);
  addOuters(gram, vectors, size, rows, new Float32Array(rows.length).fill(1));
  return gram;
}

/**
 * `matrix` += Σ |weight|·v·vᵀ, lower triangle. Four vectors at a time: each number of the matrix is then read and written once for four
 * products, which more than halves the time.
 */
function addOuters(matrix: Float64Array, vectors: Float32Array, size: number, rows: ArrayLike<number>, weights: ArrayLike<number>): void {
  for (let entry = 0; entry < rows.length; entry += 4) {
    // Past the end a row counts nothing.
    const weightOf = (at: number) => (at < rows.length ? Math.abs(weights[at]!) : 0);
    const startOf = (at: number) => rows[Math.min(at, rows.length - 1)]! * size;
    const [w0, w1, w2, w3] = [weightOf(entry), weightOf(entry + 1), weightOf(entry + 2), weightOf(entry + 3)];
    const [s0, s1, s2, s3] = [startOf(entry), startOf(entry + 1), startOf(entry + 2), startOf(entry + 3)];
    for (let row = 0; row < size; row++) {
      const [v0, v1, v2, v3] = [vectors[s0 + row]! * w0, vectors[s1 + row]! * w1, vectors[s2 + row]! * w2, vectors[s3 + row]! * w3];
      const place = row * size;
      for (let column = 0; column <= row; column++) {
        matrix[place + column]! += v0 * vectors[s0 + column]! + v1 * vectors[s1 + column]! + v2 * vectors[s2 + column]! + v3 * vectors[s3 + column]!;
      }
    }
  }
}

export interface LeastSquares {
  /** Factors of the other side, [rows, size]. */
  vectors: Float32Array;
  /** Their Gram matrix. */
  gram: Float64Array;
  size: number;
  /** α₀: how much each pair counts that was not seen, beside 1 for one that was. */
  unobserved: number;
}

/** Solves for one row after the other in the same memory. */
export class RowSolver {
  private readonly matrix: Float64Array;
  private readonly right: Float64Array;

  constructor(private readonly side: LeastSquares) {
    this.matrix = new Float64Array(side.size * side.size);
    this.right = new Float64Array(side.size);
  }

  /**
   * The x that minimises Σ |wⱼ|·(x·vⱼ − sign wⱼ)² + α₀·Σ (x·v)² + λ·|x|², the first sum over `met`, the second over all.
   * @param met rows of the other side
   * @param weights how sure it is, by entry of `met`; below zero: surely not wanted
   * @param regularisation λ, above 0
   * @returns [size]; the next call overwrites it
   */
  solve(met: ArrayLike<number>, weights: ArrayLike<number>, regularisation: number): Float64Array {
    const { vectors, gram, size, unobserved } = this.side;
    const { matrix, right } = this;
    for (let at = 0; at < matrix.length; at++) matrix[at] = gram[at]! * unobserved;
    for (let at = 0; at < size; at++) matrix[at * size + at]! += regularisation;
    right.fill(0);
    addOuters(matrix, vectors, size, met, weights);
    for (let entry = 0; entry < met.length; entry++) {
      const start = met[entry]! * size;
      const weight = weights[entry]!;
      for (let at = 0; at < size; at++) right[at]! += weight * vectors[start + at]!;
    }
    solvePositive(matrix, right, size);
    return right;
  }
}
