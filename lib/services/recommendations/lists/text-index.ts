// Finds the nearest of very many texts: a graph over their vectors, cut down to the directions in which they differ (64 numbers of two bytes
// where the vectors have 512), finds twice as many as are wanted, and the vectors themselves put those in order. It is filled on the web thread
// in turns, and outlives changes of the catalogue: only texts that it has not seen are added. Without USearch everything is compared, in turns.
import { log } from '@/lib/log';
import { BestRows } from '@/ml/recommend/lists/best-rows';
import { ApproximateNearest } from '@/ml/recommend/nearest/approximate-nearest';
import { principalAxes, toUnit } from '@/ml/recommend/nearest/principal-axes';
import { createPause, inTurns } from './in-turns';
import { nearestKept, vectorSize } from './text-likeness';

const axisCount = 64;
/** Vectors whose directions are looked for. */
const sampled = 1000;
const found = 2 * nearestKept;

/** A direction for each of `axisCount` numbers, after `mean` has been taken away. */
interface Space {
  mean: Float32Array;
  meanSquare: number;
  axes: Float32Array;
}

export class TextIndex {
  /** By entry. */
  private readonly vectors: Int8Array[] = [];
  private readonly entries = new Map<Int8Array, number>();
  /** By entry: the product with the mean, and the length without the mean. */
  private readonly along: number[] = [];
  private readonly lengths: number[] = [];
  private space: Space | null = null;
  private graph: ApproximateNearest | null = null;
  private filling: Promise<void> = Promise.resolve();

  get size(): number {
    return this.vectors.length;
  }

  /** Whether nearest ones are found at once. */
  get hasGraph(): boolean {
    return this.graph !== null;
  }

  /** @returns undefined for what has not been added */
  entryOf = (vector: Int8Array): number | undefined => this.entries.get(vector);

  /** Adds what is not in it yet, by identity: a text has one vector. Resolves when it can be found. */
  fill(vectors: readonly Int8Array[]): Promise<void> {
    this.filling = this.filling.then(() => this.addMissing(vectors));
    return this.filling;
  }

  /** −1 to 1 */
  cosine(one: number, other: number): number {
    const [a, b] = [this.vectors[one] as Int8Array, this.vectors[other] as Int8Array];
    let product = 0;
    for (let at = 0; at < vectorSize; at++) product += (a[at] as number) * (b[at] as number);
    const rest = product - (this.along[one] as number) - (this.along[other] as number) + (this.space?.meanSquare ?? 0);
    return rest / ((this.lengths[one] as number) * (this.lengths[other] as number));
  }

  /** @returns the likest entries, itself not among them, in order of the cosine; null where there is no graph */
  search(entry: number): { item: number; score: number }[] | null {
    if (!this.graph) return null;
    const best = new BestRows(nearestKept);
    for (const { item } of this.graph.search(this.reduced(this.vectors[entry] as Int8Array), found + 1)) this.compare(entry, item, best);
    return best.entries();
  }

  /** The same by comparing everything, in turns. */
  async searchAll(entry: number): Promise<{ item: number; score: number }[]> {
    const best = new BestRows(nearestKept);
    await inTurns(this.size, (other) => this.compare(entry, other, best));
    return best.entries();
  }

  private compare(entry: number, other: number, best: BestRows): void {
    const cosine = other === entry ? 0 : this.cosine(entry, other);
    if (cosine > 0) best.offer(other, cosine);
  }

  private async addMissing(vectors: readonly Int8Array[]): Promise<void> {
    if (!this.space) await this.open(vectors);
    await inTurns(vectors.length, (index) => {
      const vector = vectors[index] as Int8Array;
      if (!this.entries.has(vector)) this.add(vector);
    });
  }

  private async open(vectors: readonly Int8Array[]): Promise<void> {
    const step = Math.max(1, Math.floor(vectors.length / sampled));
    const sample = vectors.filter((_, index) => index % step === 0).slice(0, sampled);
    const mean = new Float32Array(vectorSize);
    for (const vector of sample) for (let at = 0; at < vectorSize; at++) mean[at] = (mean[at] as number) + (vector[at] as number) / sample.length;
    const pause = createPause();
    const rests = sample.map((vector) => toUnit(restOf(vector, mean)));
    const axes = await principalAxes(rests, vectorSize, axisCount, async () => {
      if (pause.isDue()) await pause.take();
    });
    this.space = { mean, meanSquare: mean.reduce((sum, value) => sum + value * value, 0), axes };
    this.graph = await ApproximateNearest.open(axisCount, vectors.length, 1).catch((error: unknown) => {
      log.warn({ err: error, texts: vectors.length }, 'without the package usearch, likeness of texts comes to a list late: everything is compared, behind the lists');
      return null;
    });
  }

  private add(vector: Int8Array): void {
    const { mean } = this.space as Space;
    let along = 0;
    let squares = 0;
    for (let at = 0; at < vectorSize; at++) {
      const [value, shared] = [vector[at] as number, mean[at] as number];
      along += value * shared;
      squares += (value - shared) ** 2;
    }
    this.entries.set(vector, this.vectors.length);
    this.vectors.push(vector);
    this.along.push(along);
    this.lengths.push(Math.sqrt(squares) || 1);
    this.graph?.add(this.reduced(vector));
  }

  /** [axisCount], a unit vector */
  private reduced(vector: Int8Array): Float32Array {
    const { mean, axes } = this.space as Space;
    const rest = restOf(vector, mean);
    const reduced = new Float32Array(axisCount);
    for (let axis = 0, from = 0; axis < axisCount; axis++, from += vectorSize) {
      let part = 0;
      for (let at = 0; at < vectorSize; at++) part += (rest[at] as number) * (axes[from + at] as number);
      reduced[axis] = part;
    }
    return toUnit(reduced);
  }
}

/** Names of one shop have much in common, which says nothing (Mu & Viswanath 2018). */
function restOf(vector: Int8Array, mean: Float32Array): Float32Array {
  const rest = new Float32Array(vectorSize);
  for (let at = 0; at < vectorSize; at++) rest[at] = (vector[at] as number) - (mean[at] as number);
  return rest;
}
