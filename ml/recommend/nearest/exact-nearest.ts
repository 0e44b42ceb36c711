// Every item is scored. The right way up to some ten thousand items, where it takes a millisecond or two, and the measure of the other.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { BestRows } from '../lists/best-rows';
import { writeDescription } from './nearest-description';
import { rowsIn, type NearestItem, type NearestItems } from './nearest-items';

/** int8: a quarter of the memory, for a list that differs in an item now and then. */
export type Precision = 'float32' | 'int8';

const file = 'vectors.bin';

export class ExactNearest implements NearestItems {
  readonly kind = 'exact';
  count = 0;
  /** [rows, size], with room to grow. */
  private values: Float32Array | Int8Array;
  /** int8: a value is code × scale of its row. */
  private scales = new Float32Array(0);

  constructor(readonly size: number, readonly precision: Precision = 'float32') {
    this.values = precision === 'int8' ? new Int8Array(0) : new Float32Array(0);
  }

  search(vector: Float32Array, count: number, exclude?: ReadonlySet<number>): NearestItem[] {
    if (vector.length !== this.size) throw new Error(`The vector has ${vector.length} values, the items' have ${this.size}.`);
    const best = new BestRows(Math.min(count, this.count));
    // A loop of its own for each type: with both in one, the compiler makes neither fast.
    if (this.values instanceof Int8Array) scanInt8(this.values, this.scales, vector, this.count, best, exclude);
    else scanFloat32(this.values, vector, this.count, best, exclude);
    return best.entries();
  }

  add(vectors: Float32Array): void {
    const rows = rowsIn(vectors, this.size);
    this.reserve(this.count + rows);
    if (this.values instanceof Int8Array) {
      for (let row = 0; row < rows; row++) this.scales[this.count + row] = quantise(vectors.subarray(row * this.size, (row + 1) * this.size), this.values, (this.count + row) * this.size);
    } else this.values.set(vectors, this.count * this.size);
    this.count += rows;
  }

  async save(folder: string): Promise<void> {
    await writeDescription(folder, { kind: this.kind, size: this.size, count: this.count, precision: this.precision });
    const values = this.values.subarray(0, this.count * this.size);
    const parts = [values, this.scales.subarray(0, this.precision === 'int8' ? this.count : 0)];
    await writeFile(path.join(folder, file), Buffer.concat(parts.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength))));
  }

  /** @throws Error when the file does not hold `count` vectors */
  static async load(folder: string, size: number, count: number, precision: Precision): Promise<ExactNearest> {
    const bytes = new Uint8Array(await readFile(path.join(folder, file)));
    if (bytes.byteLength !== count * (precision === 'int8' ? size + 4 : size * 4)) throw new Error(`${path.join(folder, file)} does not hold ${count} vectors of ${size}.`);
    const loaded = new ExactNearest(size, precision);
    loaded.count = count;
    if (precision === 'int8') {
      loaded.values = new Int8Array(bytes.buffer, 0, count * size);
      loaded.scales = new Float32Array(bytes.slice(count * size).buffer);
    } else loaded.values = new Float32Array(bytes.buffer);
    return loaded;
  }

  private reserve(rows: number): void {
    if (rows * this.size <= this.values.length) return;
    // Exactly what is needed at first, then by halves.
    const room = this.count === 0 ? rows : Math.max(rows, Math.ceil(this.count * 1.5));
    const larger = this.precision === 'int8' ? new Int8Array(room * this.size) : new Float32Array(room * this.size);
    larger.set(this.values);
    this.values = larger;
    if (this.precision !== 'int8') return;
    const scales = new Float32Array(room);
    scales.set(this.scales);
    this.scales = scales;
  }
}

/** @returns the scale */
function quantise(vector: Float32Array, codes: Int8Array, from: number): number {
  const scale = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127 || 1;
  vector.forEach((value, at) => (codes[from + at] = Math.round(value / scale)));
  return scale;
}

function scanFloat32(values: Float32Array, vector: Float32Array, count: number, best: BestRows, exclude?: ReadonlySet<number>): void {
  const size = vector.length;
  for (let item = 0, from = 0; item < count; item++, from += size) {
    let sum = 0;
    for (let at = 0; at < size; at++) sum += values[from + at]! * vector[at]!;
    if (sum > best.least && !exclude?.has(item)) best.offer(item, sum);
  }
}

function scanInt8(codes: Int8Array, scales: Float32Array, vector: Float32Array, count: number, best: BestRows, exclude?: ReadonlySet<number>): void {
  const size = vector.length;
  for (let item = 0, from = 0; item < count; item++, from += size) {
    let sum = 0;
    for (let at = 0; at < size; at++) sum += codes[from + at]! * vector[at]!;
    const score = sum * scales[item]!;
    if (score > best.least && !exclude?.has(item)) best.offer(item, score);
  }
}
