// Which items' vectors have the largest inner products with a person's: what a list is made of where there are too many items to score one
// by one. Two ways behind one interface.

export interface NearestItem {
  /** Row of its vector, in the order of adding. */
  item: number;
  /** Inner product. */
  score: number;
}

export interface NearestItems {
  kind: 'exact' | 'approximate';
  /** Numbers a vector. */
  size: number;
  /** How many vectors there are. */
  readonly count: number;
  /**
   * @param vector [size]
   * @param exclude rows that must not be found
   * @returns at most `count`, largest first
   */
  search(vector: Float32Array, count: number, exclude?: ReadonlySet<number>): NearestItem[];
  /** @param vectors [rows, size], which get the next rows @throws Error when they are no whole number of vectors */
  add(vectors: Float32Array): void;
  /** Writes everything into a folder, from which `loadNearest` reads it. */
  save(folder: string): Promise<void>;
}

/** @throws Error when the values are no whole number of vectors */
export function rowsIn(vectors: Float32Array, size: number): number {
  const rows = vectors.length / size;
  if (!Number.isInteger(rows)) throw new Error(`${vectors.length} values are no whole number of vectors of ${size}.`);
  return rows;
}
