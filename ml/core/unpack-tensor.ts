// A tensor out of the bytes of its file. A visitor's phone does this with seven million weights: plain loops, and no copy more
// than needed.
import { sizeOf, type Tensor } from './tensor';

export interface PackedTensor {
  type: 'int8' | 'int32' | 'float32';
  shape: number[];
  /** First byte of the tensor in the file. */
  offset: number;
  /** int8 only: a value is code × scale of its column (the last axis). */
  scales?: number[] | undefined;
}

/** @throws Error saying what is wrong with the tensor */
export function unpackTensor(bytes: Uint8Array, { type, shape, offset, scales = [] }: PackedTensor): Tensor {
  const size = sizeOf(shape);
  const length = type === 'int8' ? size : size * 4;
  if (offset + length > bytes.byteLength) throw new Error('reaches past its file');
  if (type === 'int8') {
    const columns = shape.at(-1) ?? 1;
    if (scales.length !== columns) throw new Error(`needs ${columns} scales`);
    return { data: scaled(new Int8Array(bytes.buffer, bytes.byteOffset + offset, size), Float64Array.from(scales)), shape };
  }
  // A copy, so that values of four bytes are aligned wherever the tensor lies in the file (a Node Buffer's `slice` is none).
  const { buffer } = new Uint8Array(bytes.subarray(offset, offset + length));
  if (type === 'int32') return { data: new Int32Array(buffer), shape };
  const data = new Float32Array(buffer);
  if (!data.every(Number.isFinite)) throw new Error('holds values that are no numbers');
  return { data, shape };
}

/** @param scales one a column */
function scaled(codes: Int8Array, scales: Float64Array): Float32Array {
  const data = new Float32Array(codes.length);
  for (let row = 0; row < data.length; row += scales.length) {
    for (let column = 0; column < scales.length; column++) data[row + column] = (codes[row + column] ?? 0) * (scales[column] ?? 0);
  }
  return data;
}
