// The largest of many numbers without sorting them all: a heap of those found so far, the least on top.
import type { NearestItem } from './nearest-items';

export class Largest {
  private readonly items: Int32Array;
  private readonly scores: Float64Array;
  private size = 0;
  /** What a score must exceed to be kept. */
  least = -Infinity;

  constructor(private readonly count: number) {
    this.items = new Int32Array(count);
    this.scores = new Float64Array(count);
  }

  /** Call it with scores above `least` only. */
  offer(item: number, score: number): void {
    let at: number;
    if (this.size < this.count) {
      at = this.size++;
      for (let above = (at - 1) >> 1; at > 0 && this.scores[above]! > score; above = (at - 1) >> 1) {
        this.move(above, at);
        at = above;
      }
    } else {
      at = 0;
      for (let below = 1; below < this.size; below = 2 * at + 1) {
        if (below + 1 < this.size && this.scores[below + 1]! < this.scores[below]!) below++;
        if (this.scores[below]! >= score) break;
        this.move(below, at);
        at = below;
      }
    }
    this.items[at] = item;
    this.scores[at] = score;
    if (this.size === this.count) this.least = this.scores[0]!;
  }

  /** Largest first; of equal ones the lower row. */
  sorted(): NearestItem[] {
    const found = Array.from(this.items.subarray(0, this.size), (item, at) => ({ item, score: this.scores[at]! }));
    return found.sort((one, other) => other.score - one.score || one.item - other.item);
  }

  private move(from: number, to: number): void {
    this.items[to] = this.items[from]!;
    this.scores[to] = this.scores[from]!;
  }
}
