// The best of the rows that are offered, in any order, without sorting all of them: a heap whose root is the worst of the best.

export class BestRows {
  private readonly rows: Int32Array;
  private readonly values: Float64Array;
  private size = 0;
  /** A value below it has no place among the best. */
  least = -Infinity;

  constructor(private readonly count: number) {
    this.rows = new Int32Array(count);
    this.values = new Float64Array(count);
  }

  /** Whether `row` would be among the best by `value`: of equal ones the smaller row is the better. */
  takes(row: number, value: number): boolean {
    return value > this.least || (value === this.least && (this.size < this.count || row < (this.rows[0] as number)));
  }

  /** @param row not offered before */
  offer(row: number, value: number): void {
    if (!this.takes(row, value) || this.count === 0) return;
    if (this.size < this.count) this.siftUp(this.size++, row, value);
    else this.siftDown(row, value);
    if (this.size === this.count) this.least = this.values[0] as number;
  }

  /** In no order. */
  unsorted(): number[] {
    return Array.from(this.rows.subarray(0, this.size));
  }

  /** Best first. */
  sorted(): number[] {
    return this.entries().map(({ item }) => item);
  }

  /** Best first. */
  entries(): { item: number; score: number }[] {
    const found = Array.from(this.rows.subarray(0, this.size), (item, place) => ({ item, score: this.values[place] as number }));
    return found.sort((a, b) => b.score - a.score || a.item - b.item);
  }

  private isWorse(place: number, row: number, value: number): boolean {
    const other = this.values[place] as number;
    return other < value || (other === value && (this.rows[place] as number) > row);
  }

  private siftUp(last: number, row: number, value: number): void {
    let place = last;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (this.isWorse(parent, row, value)) break;
      this.move(parent, place);
      place = parent;
    }
    this.rows[place] = row;
    this.values[place] = value;
  }

  private siftDown(row: number, value: number): void {
    let place = 0;
    for (;;) {
      const left = 2 * place + 1;
      if (left >= this.size) break;
      const right = left + 1;
      const child = right < this.size && this.isWorse(right, this.rows[left] as number, this.values[left] as number) ? right : left;
      if (!this.isWorse(child, row, value)) break;
      this.move(child, place);
      place = child;
    }
    this.rows[place] = row;
    this.values[place] = value;
  }

  private move(from: number, to: number): void {
    this.rows[to] = this.rows[from] as number;
    this.values[to] = this.values[from] as number;
  }
}
