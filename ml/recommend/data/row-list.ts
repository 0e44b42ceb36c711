// Rows that something was said of, each once: going through them and clearing them costs what was touched, not what the catalogue holds.

/** Numbers by row of which few are other than 0. */
export interface RowScores {
  scores: Float32Array;
  /** The rows whose score may be other than 0; every row unless given. */
  rows?: RowList;
}

/** Scores that start from 0 and only rise, for one list after another. */
export class RisingScores implements RowScores {
  readonly scores: Float32Array;
  readonly rows: RowList;

  /** @param rows of the catalogue */
  constructor(rows: number) {
    this.scores = new Float32Array(rows);
    this.rows = new RowList(rows);
  }

  raise(row: number, score: number): void {
    if (score <= (this.scores[row] as number)) return;
    this.scores[row] = score;
    this.rows.add(row);
  }

  clear(): void {
    for (let place = 0; place < this.rows.size; place++) this.scores[this.rows.at(place)] = 0;
    this.rows.clear();
  }
}

export class RowList {
  private readonly listed: Uint8Array;
  private readonly list: Uint32Array;
  size = 0;

  /** @param rows of the catalogue */
  constructor(readonly rows: number) {
    this.listed = new Uint8Array(rows);
    this.list = new Uint32Array(rows);
  }

  add(row: number): void {
    if (this.listed[row] !== 0) return;
    this.listed[row] = 1;
    this.list[this.size++] = row;
  }

  has(row: number): boolean {
    return this.listed[row] === 1;
  }

  /** The row that came as number `place`, from 0. */
  at(place: number): number {
    return this.list[place] as number;
  }

  clear(): void {
    for (let place = 0; place < this.size; place++) this.listed[this.list[place] as number] = 0;
    this.size = 0;
  }
}
