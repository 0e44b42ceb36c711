// Likeness of texts among very many items. Lists are made without it while its index is filled; from then on an item's nearest are found in
// about a millisecond and kept. Where USearch is not installed they are worked out behind the lists, and the next list has them.
import { keepNewest } from '../keep-newest';
import { createPause } from './in-turns';
import { nearestKept, TextLikeness, type Nearest, type TextVectors } from './text-likeness';
import { TextIndex } from './text-index';

const mostKept = 50_000;
/** Without a graph: so many may wait to be compared with everything. */
const mostAsked = 200;
const warmPauseMs = 10;

export class LargeTextLikeness extends TextLikeness {
  /** Resolves when nearest ones are found. */
  readonly built: Promise<void>;
  private readonly known = new Map<number, Nearest>();
  /** By entry of the index, the first of its rows; by row the next one with the same text. −1: none. */
  private firstRows = new Int32Array(0);
  private readonly nextRows: Int32Array;
  private readonly asked = new Set<number>();
  private isAnswering = false;

  /** @param index of an earlier state of the catalogue: what it knows is not added again */
  constructor(vectors: TextVectors, readonly index: TextIndex = new TextIndex()) {
    super(vectors);
    this.nextRows = new Int32Array(vectors.length).fill(-1);
    this.built = index.fill(vectors.filter((vector) => vector !== null)).then(() => this.layOut());
  }

  cosine(one: number, other: number): number {
    const [a, b] = [this.entryOf(one), this.entryOf(other)];
    return a === undefined || b === undefined ? 0 : this.index.cosine(a, b);
  }

  nearest(row: number): Nearest | null {
    const kept = this.known.get(row);
    if (kept) return kept;
    const entry = this.firstRows.length > 0 ? this.entryOf(row) : undefined;
    if (entry === undefined) return null;
    const found = this.index.search(entry);
    if (found) {
      const nearest = this.nearestOf(row, found);
      keepNewest(this.known, row, nearest, mostKept);
      return nearest;
    }
    if (this.asked.size < mostAsked) this.asked.add(row);
    if (!this.isAnswering) void this.answer();
    return null;
  }

  /** The same without the graph, in turns: what it is measured by, and done with where there is none. */
  async nearestByAll(row: number): Promise<Nearest | null> {
    const entry = this.entryOf(row);
    return entry === undefined ? null : this.nearestOf(row, await this.index.searchAll(entry));
  }

  warm(rows: readonly number[]): void {
    void this.built.then(() => this.index.hasGraph && this.warmFrom(rows, 0));
  }

  private warmFrom(rows: readonly number[], from: number): void {
    const row = rows[from];
    if (row === undefined) return;
    this.nearest(row);
    setTimeout(() => this.warmFrom(rows, from + 1), warmPauseMs).unref();
  }

  private entryOf(row: number): number | undefined {
    const vector = this.vectors[row];
    return vector ? this.index.entryOf(vector) : undefined;
  }

  private async answer(): Promise<void> {
    this.isAnswering = true;
    for (const row of this.asked) {
      const nearest = await this.nearestByAll(row);
      if (nearest) keepNewest(this.known, row, nearest, mostKept);
      this.asked.delete(row);
    }
    this.isAnswering = false;
  }

  private nearestOf(row: number, found: readonly { item: number; score: number }[]): Nearest {
    const rows: number[] = [];
    const cosines: number[] = [];
    const put = (first: number, cosine: number) => {
      for (let other = first; other >= 0; other = this.nextRows[other] as number) {
        if (other === row || rows.length === nearestKept) continue;
        rows.push(other);
        cosines.push(cosine);
      }
    };
    // Others of the very same text are as alike as can be.
    put(this.firstRows[this.entryOf(row) as number] as number, 1);
    for (const { item, score } of found) put(this.firstRows[item] ?? -1, score);
    return { rows: Uint32Array.from(rows), cosines: Float32Array.from(cosines) };
  }

  private async layOut(): Promise<void> {
    const first = new Int32Array(this.index.size).fill(-1);
    const pause = createPause();
    // From the end, so that rows of one text follow in their order.
    for (let row = this.rows - 1; row >= 0; row--) {
      const entry = this.entryOf(row);
      if (entry === undefined) continue;
      this.nextRows[row] = first[entry] as number;
      first[entry] = row;
      if (row % 1000 === 0 && pause.isDue()) await pause.take();
    }
    this.firstRows = first;
  }
}
