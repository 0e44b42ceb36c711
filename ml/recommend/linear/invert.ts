// The inverse of a symmetric positive definite matrix by halves (Schur complement): all that is large are matrix products.
import { transpose, type Matrix, type Multiplier } from './multiply';

/** Below this size plain elimination in 64 bits is faster than products. */
const smallest = 96;
/** Of ‖A·A⁻¹x − x‖ ÷ ‖x‖ for a random x; above it one Newton step follows. */
const tolerance = 1e-3;

/**
 * @param a [n, n], symmetric positive definite; not changed
 * @returns [n, n], accurate to about 1e-3 in the norm of a random vector, in 32 bits
 * @throws Error when `a` is not positive definite
 */
export async function invertSymmetric(a: Matrix, multiplier: Multiplier): Promise<Matrix> {
  const inverse = await invertByHalves(a, multiplier);
  return residualOf(a, inverse) <= tolerance ? inverse : newtonStep(a, inverse, multiplier);
}

async function invertByHalves(a: Matrix, multiplier: Multiplier): Promise<Matrix> {
  const n = a.rows;
  if (n <= smallest) return eliminate(a);
  const half = Math.ceil(n / 2);
  // a = [first, sideᵀ; side, last]
  const side = part(a, half, n, 0, half);
  const first = await invertByHalves(part(a, 0, half, 0, half), multiplier);
  const shifted = await multiplier.multiply(side, first); // [n − half, half]
  const correction = await multiplier.multiply(shifted, transpose(side));
  const complement = part(a, half, n, half, n);
  for (let i = 0; i < complement.data.length; i++) complement.data[i] = (complement.data[i] as number) - (correction.data[i] as number);
  const last = await invertByHalves(complement, multiplier);
  const corner = await multiplier.multiply(last, shifted); // [n − half, half]
  const added = await multiplier.multiply(transpose(shifted), corner); // [half, half]
  const inverse = new Float32Array(n * n);
  for (let i = 0; i < half; i++) for (let j = 0; j < half; j++) inverse[i * n + j] = (first.data[i * half + j] as number) + (added.data[i * half + j] as number);
  for (let i = half; i < n; i++) {
    for (let j = 0; j < half; j++) {
      const value = -(corner.data[(i - half) * half + j] as number);
      inverse[i * n + j] = value;
      inverse[j * n + i] = value;
    }
    inverse.set(last.data.subarray((i - half) * (n - half), (i - half + 1) * (n - half)), i * n + half);
  }
  return { rows: n, columns: n, data: inverse };
}

function part({ columns, data }: Matrix, fromRow: number, toRow: number, fromColumn: number, toColumn: number): Matrix {
  const width = toColumn - fromColumn;
  const cut = new Float32Array((toRow - fromRow) * width);
  for (let row = fromRow; row < toRow; row++) cut.set(data.subarray(row * columns + fromColumn, row * columns + toColumn), (row - fromRow) * width);
  return { rows: toRow - fromRow, columns: width, data: cut };
}

/** Gauss–Jordan without pivoting, which a positive definite matrix does not need. */
function eliminate({ rows: n, data }: Matrix): Matrix {
  const a = Float64Array.from(data);
  for (let k = 0; k < n; k++) {
    const pivot = a[k * n + k] as number;
    if (!(pivot > 0)) throw new Error('The matrix is not positive definite: the regularisation must be larger than 0.');
    a[k * n + k] = 1;
    for (let j = 0; j < n; j++) a[k * n + j] = (a[k * n + j] as number) / pivot;
    for (let i = 0; i < n; i++) {
      if (i === k) continue;
      const factor = a[i * n + k] as number;
      if (factor === 0) continue;
      a[i * n + k] = 0;
      for (let j = 0; j < n; j++) a[i * n + j] = (a[i * n + j] as number) - factor * (a[k * n + j] as number);
    }
  }
  return { rows: n, columns: n, data: Float32Array.from(a) };
}

function residualOf(a: Matrix, inverse: Matrix): number {
  const n = a.rows;
  const x = Float64Array.from({ length: n }, (_, i) => Math.sin(i * 12.9898 + 1));
  const image = apply(a, apply(inverse, x));
  let wrong = 0;
  let whole = 0;
  for (let i = 0; i < n; i++) {
    wrong += ((image[i] as number) - (x[i] as number)) ** 2;
    whole += (x[i] as number) ** 2;
  }
  return Math.sqrt(wrong / whole);
}

function apply({ rows, columns, data }: Matrix, x: Float64Array): Float64Array {
  const image = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    let sum = 0;
    for (let j = 0; j < columns; j++) sum += (data[i * columns + j] as number) * (x[j] as number);
    image[i] = sum;
  }
  return image;
}

/** P ← P(2I − AP): squares the error (Schulz 1933). */
async function newtonStep(a: Matrix, inverse: Matrix, multiplier: Multiplier): Promise<Matrix> {
  const product = await multiplier.multiply(a, inverse);
  for (let i = 0; i < product.data.length; i++) product.data[i] = -(product.data[i] as number);
  for (let i = 0; i < a.rows; i++) product.data[i * a.rows + i] = (product.data[i * a.rows + i] as number) + 2;
  return multiplier.multiply(inverse, product);
}
