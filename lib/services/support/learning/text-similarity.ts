// How alike two questions are: by their sentence vectors where the encoder knows the language, by their characters where it doesn't.
import { cleanText } from '@/ml/text/clean';

/** Sparse and of length 1. */
type Weighted = Map<string, number>;

/** Signs and spaces say nothing, and numbers are all the same. */
const meaningful = (text: string) => cleanText(text).replace(/\d+/g, '0').replace(/[^\p{L}\p{N}]/gu, '');

/** Characters and pairs of them, by TF-IDF over `texts`: in Chinese a word is one or two of them. */
export function characterVectors(texts: readonly string[]): Weighted[] {
  const counts = texts.map((text) => {
    const characters = [...meaningful(text)];
    const grams = new Map<string, number>();
    characters.forEach((character, at) => {
      const next = characters[at + 1];
      for (const gram of [character, ...(next === undefined ? [] : [character + next])]) grams.set(gram, (grams.get(gram) ?? 0) + 1);
    });
    return grams;
  });
  const documents = new Map<string, number>();
  for (const grams of counts) for (const gram of grams.keys()) documents.set(gram, (documents.get(gram) ?? 0) + 1);
  return counts.map((grams) => {
    const weighted = [...grams].map(([gram, count]) => [gram, (1 + Math.log(count)) * (1 + Math.log((1 + texts.length) / (1 + (documents.get(gram) ?? 0))))] as const);
    const length = Math.sqrt(weighted.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
    return new Map(weighted.map(([gram, value]) => [gram, value / length]));
  });
}

export function dotSparse(a: Weighted, b: Weighted): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [gram, value] of few) sum += value * (many.get(gram) ?? 0);
  return sum;
}

export function dotDense(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

const rowsAtOnce = 32;

/** Every pair, `[rows, rows]`. Lets others run between: thousands of pairs take a moment. */
export async function similarities<Vector>(vectors: readonly Vector[], similarityOf: (a: Vector, b: Vector) => number): Promise<Float32Array> {
  const rows = vectors.length;
  const all = new Float32Array(rows * rows);
  for (let a = 0; a < rows; a++) {
    all[a * rows + a] = 1;
    for (let b = 0; b < a; b++) all[a * rows + b] = all[b * rows + a] = similarityOf(vectors[a]!, vectors[b]!);
    if (a % rowsAtOnce === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  return all;
}
