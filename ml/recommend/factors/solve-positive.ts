// Solves A·x = b for a symmetric positive definite A by Cholesky's decomposition, in place: millions of small systems, no rubbish.

/**
 * @param matrix [size, size], its lower triangle; is overwritten
 * @param right [size]; becomes the solution
 * @throws Error when the matrix is not positive definite
 */
export function solvePositive(matrix: Float64Array, right: Float64Array, size: number): void {
  for (let row = 0; row < size; row++) {
    const start = row * size;
    for (let column = 0; column <= row; column++) {
      const other = column * size;
      let sum = matrix[start + column]!;
      for (let at = 0; at < column; at++) sum -= matrix[start + at]! * matrix[other + at]!;
      if (column < row) matrix[start + column] = sum / matrix[other + column]!;
      else if (sum > 0) matrix[start + row] = Math.sqrt(sum);
      else throw new Error('The matrix is not positive definite: the regularisation is too small for these values.');
    }
    let value = right[row]!;
    for (let at = 0; at < row; at++) value -= matrix[start + at]! * right[at]!;
    right[row] = value / matrix[start + row]!;
  }
  for (let row = size - 1; row >= 0; row--) {
    const value = right[row]! / matrix[row * size + row]!;
    right[row] = value;
    for (let at = 0; at < row; at++) right[at] = right[at]! - matrix[row * size + at]! * value;
  }
}
