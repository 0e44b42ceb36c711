// A graph in which similar items are linked is walked towards the best (HNSW: Malkov & Yashunin 2018, https://arxiv.org/abs/1603.09320), by
// USearch. A million items take a millisecond or so instead of a hundred, and some of the best may be missed.
import path from 'node:path';
import { requireOptional } from '../../runtime/node-engines/import-optional';
import { writeDescription } from './nearest-description';
import { rowsIn, type NearestItem, type NearestItems } from './nearest-items';

/** What we use of the package. */
interface Index {
  size(): number;
  add(keys: BigUint64Array, vectors: Float32Array, threads: number): void;
  search(vector: Float32Array, count: number, threads: number): { keys: BigUint64Array; distances: Float32Array };
  save(file: string): void;
  load(file: string): void;
}
type USearch = { Index: new (settings: Record<string, unknown>) => Index };

const file = 'index.usearch';
/** Links an item, and items looked at while one is added. */
const settings = { connectivity: 16, expansion_add: 128 };
/**
 * Items looked at while a list is searched. On vectors made from Online Retail's factors 256 find 0.99 of the best twenty of 100,000 and 0.92
 * of those of a million; there 1024 find 0.95.
 */
const expansionFor = (items: number) => (items <= 200_000 ? 256 : 1024);
/** Half the memory of float32, and recall lower by 0.002. */
const quantization = 'f16';
/** Items a call, between which others may use the thread. */
const portion = 2000;

export class ApproximateNearest implements NearestItems {
  readonly kind = 'approximate';

  private constructor(readonly size: number, private readonly index: Index, readonly scale: number) {}

  /**
   * @param items how many there will be, about
   * @param scale what vectors are multiplied by when they are added, so that half precision holds them
   * @throws EngineAbsentError when USearch is not installed; Error when it has no binary for this machine
   */
  static async open(size: number, items: number, scale: number): Promise<ApproximateNearest> {
    // Its other form looks for its binary beside a global `__dirname`, which Prisma's client sets.
    const { Index } = requireOptional<USearch>('usearch');
    return new ApproximateNearest(size, new Index({ dimensions: size, metric: 'ip', quantization, ...settings, expansion_search: expansionFor(items) }), scale);
  }

  /** @throws as `open`; Error when the file does not hold `count` vectors */
  static async load(folder: string, size: number, count: number, scale: number): Promise<ApproximateNearest> {
    const loaded = await ApproximateNearest.open(size, count, scale);
    loaded.index.load(path.join(folder, file));
    if (loaded.count !== count) throw new Error(`${path.join(folder, file)} holds ${loaded.count} vectors, not the ${count} it should.`);
    return loaded;
  }

  get count(): number {
    return Number(this.index.size());
  }

  search(vector: Float32Array, count: number, exclude: ReadonlySet<number> = new Set()): NearestItem[] {
    if (vector.length !== this.size) throw new Error(`The vector has ${vector.length} values, the items' have ${this.size}.`);
    const wanted = Math.min(count + exclude.size, this.count);
    if (wanted === 0) return [];
    const { keys, distances } = this.index.search(vector, wanted, 1);
    const found: NearestItem[] = [];
    for (let at = 0; at < keys.length && found.length < count; at++) {
      const item = Number(keys[at]);
      // USearch's distance is 1 − inner product.
      if (!exclude.has(item)) found.push({ item, score: (1 - distances[at]!) / this.scale });
    }
    return found;
  }

  add(vectors: Float32Array): void {
    const rows = rowsIn(vectors, this.size);
    const first = this.count;
    for (let row = 0; row < rows; row += portion) this.addPortion(vectors, row, Math.min(rows, row + portion), first);
  }

  /** As `add`, letting others use the thread in between: a million items take minutes. */
  async addInTurns(vectors: Float32Array): Promise<void> {
    const rows = rowsIn(vectors, this.size);
    const first = this.count;
    for (let row = 0; row < rows; row += portion) {
      this.addPortion(vectors, row, Math.min(rows, row + portion), first);
      await new Promise(setImmediate);
    }
  }

  async save(folder: string): Promise<void> {
    await writeDescription(folder, { kind: this.kind, size: this.size, count: this.count, scale: this.scale });
    this.index.save(path.join(folder, file));
  }

  private addPortion(vectors: Float32Array, from: number, to: number, first: number): void {
    const keys = BigUint64Array.from({ length: to - from }, (_, at) => BigInt(first + from + at));
    this.index.add(keys, vectors.slice(from * this.size, to * this.size).map((value) => value * this.scale), 1);
  }
}
