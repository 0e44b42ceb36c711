// Cosine of character n-grams with TF-IDF weights: a misspelt word still shares most of its n-grams, and Chinese needs no words at all.
import { cleanText } from '../text/clean';

/** Latin letters need three to mean something; a Chinese character is a word already. */
const lengths = { latin: { from: 2, to: 4 }, han: { from: 1, to: 3 } };

/** Sparse and of length 1. */
export type NgramVector = Map<string, number>;

export interface NgramSpace {
  vector(text: string): NgramVector;
}

const stretch = /\p{Script=Han}+|[^\p{Script=Han}\s\p{P}\p{S}]+/gu;

function countNgrams(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [found] of cleanText(text).matchAll(stretch)) {
    const han = /^\p{Script=Han}/u.test(found);
    const characters = han ? [...found] : [' ', ...found, ' '];
    const { from, to } = han ? lengths.han : lengths.latin;
    for (let length = from; length <= to; length++) {
      for (let at = 0; at + length <= characters.length; at++) {
        const gram = characters.slice(at, at + length).join('');
        counts.set(gram, (counts.get(gram) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** @param texts what rarity is measured on */
export function createNgramSpace(texts: readonly string[]): NgramSpace {
  const holding = new Map<string, number>();
  for (const text of texts) for (const gram of countNgrams(text).keys()) holding.set(gram, (holding.get(gram) ?? 0) + 1);
  return {
    vector(text) {
      const vector: NgramVector = new Map();
      let squares = 0;
      for (const [gram, count] of countNgrams(text)) {
        const weight = (1 + Math.log(count)) * Math.log((1 + texts.length) / (1 + (holding.get(gram) ?? 0)));
        vector.set(gram, weight);
        squares += weight * weight;
      }
      const length = Math.sqrt(squares) || 1;
      for (const [gram, weight] of vector) vector.set(gram, weight / length);
      return vector;
    },
  };
}

/** From 0 to 1. */
export function ngramCosine(one: NgramVector, other: NgramVector): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [gram, weight] of small) sum += weight * (large.get(gram) ?? 0);
  return sum;
}
