// Full text by BM25F: words count by field, rare ones more than common ones, and the hundredth time little more than the third.
// Robertson, Zaragoza and Taylor 2004, "Simple BM25 Extension to Multiple Weighted Fields"; k1 and b are their usual values.
import { searchTerms } from './search-terms';

const k1 = 1.2;

/** A field's weight, and how much its length is held against it. */
const fields = {
  title: { weight: 2, b: 0.5 },
  questions: { weight: 1.5, b: 0.6 },
  body: { weight: 1, b: 0.75 },
} as const;
type Field = keyof typeof fields;
const fieldNames = Object.keys(fields) as Field[];

export type FieldedText = Record<Field, string>;

export interface FullText {
  /**
   * How much of what was asked stands in each document, from 0 to 1: the BM25F score as a share of the most that any document could
   * reach. Words that stand nowhere count as asked for and not found. `[documents]`
   */
  score(query: string): Float64Array;
  /** The same share, for any text and without regard to its length: which part of what was asked it names. */
  share(query: string, text: string): number;
}

/** Smoothed as in Lucene, so that no word counts below nothing. */
const inverseFrequency = (documents: number, holding: number) => Math.log(1 + (documents - holding + 0.5) / (holding + 0.5));

export function createFullText(documents: readonly FieldedText[]): FullText {
  const counts = documents.map((document) => fieldNames.map((field) => {
    const terms = searchTerms(document[field]);
    const times = new Map<string, number>();
    for (const term of terms) times.set(term, (times.get(term) ?? 0) + 1);
    return { length: terms.length, times };
  }));
  const averages = fieldNames.map((_, field) => counts.reduce((sum, document) => sum + (document[field]?.length ?? 0), 0) / Math.max(1, documents.length));

  /** Term → weighted count by document, length taken into account. */
  const postings = new Map<string, Map<number, number>>();
  counts.forEach((document, row) => document.forEach(({ length, times }, field) => {
    const { weight, b } = fields[fieldNames[field] ?? 'body'];
    const norm = 1 - b + (b * length) / (averages[field] || 1);
    for (const [term, count] of times) {
      const holding = postings.get(term) ?? new Map<number, number>();
      holding.set(row, (holding.get(row) ?? 0) + (weight * count) / norm);
      postings.set(term, holding);
    }
  }));

  const rarityOf = (term: string) => inverseFrequency(documents.length, postings.get(term)?.size ?? 0);
  return {
    share(query, text) {
      const held = new Set(searchTerms(text));
      let [most, found] = [0, 0];
      for (const term of new Set(searchTerms(query))) {
        most += rarityOf(term);
        if (held.has(term)) found += rarityOf(term);
      }
      return most > 0 ? found / most : 0;
    },
    score(query) {
      const scores = new Float64Array(documents.length);
      let most = 0;
      for (const term of new Set(searchTerms(query))) {
        const holding = postings.get(term);
        const rarity = rarityOf(term);
        most += rarity;
        holding?.forEach((count, row) => {
          scores[row] = (scores[row] ?? 0) + (rarity * count) / (k1 + count);
        });
      }
      return most > 0 ? scores.map((score) => score / most) : scores;
    },
  };
}
