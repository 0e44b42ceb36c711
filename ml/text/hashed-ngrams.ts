// Hashed n-grams with TF-IDF weights: words one and two long, words with one between them, and character n-grams.
// Weinberger et al. 2009, "Feature Hashing for Large Scale Multitask Learning".
import { object, oneOf, truth, whole, type Formed } from '../core/form';
import { featureTokens } from './tokens';

const positive = whole(1);

export const ngramSettings = object({
  kind: oneOf('hashed-ngrams'),
  /** Hash values there are: the first half for words, the second for characters. Many, so that few n-grams share one. */
  buckets: positive,
  characters: object({ from: positive, to: positive }),
  /** Character n-grams stay inside words (with the space on each side) instead of running on into the next one. */
  withinWords: truth,
  /** Count `a _ c` of `a b c` too. */
  skipBigrams: truth,
  /** Read every number as the same one. */
  maskNumbers: truth,
  /** A bucket counts only when this many training texts hold it. */
  minimumDocuments: positive,
});

export type NgramSettings = Formed<typeof ngramSettings>;

/** The buckets that count: bucket `keys[i]` is row `i` of the weight table and has the inverse document frequency `idf[i]`. */
export interface Vocabulary {
  /** Ascending. `[rows]` */
  keys: Int32Array;
  /** `[rows]` */
  idf: Float32Array;
}

/** A text as sparse features: `values[i]` at row `ids[i]` of the weight table. */
export interface SparseVector {
  ids: Int32Array;
  values: Float32Array;
}

/** FNV-1a over UTF-16 units with a final mix, so that low bits are as good as high ones. */
export function hashText(text: string): number {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}

/** How often each bucket occurs in a cleaned text: the words' half and the characters' half. */
export function countNgrams(cleaned: string, settings: NgramSettings): [Map<number, number>, Map<number, number>] {
  const half = settings.buckets / 2;
  const words = new Map<number, number>();
  const characters = new Map<number, number>();
  const count = (counts: Map<number, number>, bucket: number) => counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  const countWord = (key: string) => count(words, hashText(key) % half);

  let previous = '^';
  let before = '';
  for (const token of featureTokens(cleaned)) {
    const word = settings.maskNumbers && /^\d/.test(token) ? (token.endsWith('%') ? '0%' : '0') : token;
    countWord(`w${word}`);
    countWord(`b${previous} ${word}`);
    if (settings.skipBigrams && before) countWord(`s${before} ${word}`);
    before = previous;
    previous = word;
  }
  for (const stretch of settings.withinWords ? cleaned.split(' ') : [cleaned]) {
    const padded = ` ${stretch} `;
    for (let length = settings.characters.from; length <= settings.characters.to; length++) {
      for (let at = 0; at + length <= padded.length; at++) {
        count(characters, half + (hashText(`c${padded.slice(at, at + length)}`) % half));
      }
    }
  }
  return [words, characters];
}

/** TF-IDF with 1 + ln(count), each half scaled to length 1. Buckets outside the vocabulary are left out. */
export function weighNgrams(counts: [Map<number, number>, Map<number, number>], { keys, idf }: Vocabulary): SparseVector {
  const ids: number[] = [];
  const values: number[] = [];
  for (const half of counts) {
    const from = values.length;
    let squares = 0;
    for (const [bucket, count] of half) {
      const row = findRow(keys, bucket);
      if (row < 0) continue;
      const value = (1 + Math.log(count)) * (idf[row] ?? 0);
      ids.push(row);
      values.push(value);
      squares += value * value;
    }
    const length = Math.sqrt(squares) || 1;
    for (let i = from; i < values.length; i++) values[i] = (values[i] ?? 0) / length;
  }
  return { ids: Int32Array.from(ids), values: Float32Array.from(values) };
}

/** Place of `bucket` in ascending `keys`, or −1. */
function findRow(keys: Int32Array, bucket: number): number {
  let [low, high] = [0, keys.length - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const key = keys[middle] ?? 0;
    if (key === bucket) return middle;
    if (key < bucket) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/**
 * Every bucket that enough texts hold, with its smoothed inverse document frequency.
 * @param maximumRows where more would be kept, more texts must hold a bucket: the fewest that bring it down to so many
 */
export function fitVocabulary(texts: readonly [Map<number, number>, Map<number, number>][], settings: Pick<NgramSettings, 'minimumDocuments'>, maximumRows = Infinity): Vocabulary & { minimumDocuments: number } {
  const documents = new Map<number, number>();
  for (const halves of texts) {
    for (const half of halves) for (const bucket of half.keys()) documents.set(bucket, (documents.get(bucket) ?? 0) + 1);
  }
  /** How many buckets so many texts hold, by that number. */
  const buckets = new Map<number, number>();
  for (const count of documents.values()) buckets.set(count, (buckets.get(count) ?? 0) + 1);
  let { minimumDocuments } = settings;
  let rows = [...buckets].reduce((sum, [count, held]) => (count >= minimumDocuments ? sum + held : sum), 0);
  for (; rows > maximumRows; minimumDocuments++) rows -= buckets.get(minimumDocuments) ?? 0;
  const keys = Int32Array.from([...documents].filter(([, count]) => count >= minimumDocuments).map(([bucket]) => bucket)).sort();
  return { keys, idf: Float32Array.from(keys, (key) => Math.log((1 + texts.length) / (1 + (documents.get(key) ?? 0))) + 1), minimumDocuments };
}
