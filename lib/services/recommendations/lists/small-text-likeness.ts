// Likeness of texts among some thousand items: an item's nearest are worked out when they are first asked for (2 ms among 4,000) and kept, so
// that a list only looks a few of them up.
import { bestOf } from '@/ml/recommend/lists/best-of';
import { keepNewest } from '../keep-newest';
import { nearestKept, TextLikeness, vectorSize, type Nearest, type TextVectors } from './text-likeness';

const mostKept = 50_000;
const warmPauseMs = 10;

export class SmallTextLikeness extends TextLikeness {
  /** [rows, 512], unit vectors times 127; zeros where there is none. */
  private readonly units: Int8Array;
  private readonly known = new Map<number, Nearest>();

  constructor(vectors: TextVectors) {
    super(vectors);
    this.units = centred(vectors);
  }

  cosine(one: number, other: number): number {
    const [a, b] = [one * vectorSize, other * vectorSize];
    let sum = 0;
    for (let place = 0; place < vectorSize; place++) sum += (this.units[a + place] as number) * (this.units[b + place] as number);
    return sum / (127 * 127);
  }

  /** With pauses for everybody else. */
  warm(rows: readonly number[], from = 0): void {
    const row = rows[from];
    if (row === undefined) return;
    if (this.has(row)) this.nearest(row);
    setTimeout(() => this.warm(rows, from + 1), warmPauseMs).unref();
  }

  nearest(row: number): Nearest {
    const kept = this.known.get(row);
    if (kept) return kept;
    const cosines = Float32Array.from(this.vectors, (_, other) => (other === row ? 0 : this.cosine(row, other)));
    const rows = bestOf(cosines, nearestKept, (other) => (cosines[other] as number) > 0);
    const nearest = { rows: Uint32Array.from(rows), cosines: Float32Array.from(rows, (other) => cosines[other] as number) };
    keepNewest(this.known, row, nearest, mostKept);
    return nearest;
  }
}

/** Less their mean: names of one shop have much in common, which says nothing (Mu & Viswanath 2018). */
function centred(vectors: TextVectors): Int8Array {
  const mean = new Float64Array(vectorSize);
  let count = 0;
  for (const vector of vectors) {
    if (!vector) continue;
    count++;
    for (let place = 0; place < vectorSize; place++) mean[place] = (mean[place] as number) + (vector[place] as number);
  }
  const units = new Int8Array(vectors.length * vectorSize);
  const rest = new Float64Array(vectorSize);
  vectors.forEach((vector, row) => {
    if (!vector) return;
    let squares = 0;
    for (let place = 0; place < vectorSize; place++) {
      const value = (vector[place] as number) - (mean[place] as number) / count;
      rest[place] = value;
      squares += value * value;
    }
    const factor = 127 / (Math.sqrt(squares) || 1);
    for (let place = 0; place < vectorSize; place++) units[row * vectorSize + place] = Math.round(factor * (rest[place] as number));
  });
  return units;
}
