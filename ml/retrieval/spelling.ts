// Misspelt words of a query, put right from the words that the articles themselves use: "delivry" is no word of theirs, "delivery" is.
// Only near words count, so that what an article never speaks of stays as it is.
import { cleanText } from '../text/clean';

const latinWord = /[a-z]+(?:['’][a-z]+)*/g;
/** Shorter words have too many neighbours. */
const shortest = 4;
/** From this length on two slips may be one word. */
const longWord = 8;

export interface Spelling {
  /** The text with misspelt Latin words replaced; as it was given where there are none. */
  correct(text: string): string;
}

/**
 * Damerau's distance with neighbours swapped counting as one slip (optimal string alignment), or more than `limit`.
 * Damerau 1964, "A technique for computer detection and correction of spelling errors".
 */
export function slips(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const now = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      let distance = Math.min((last[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        distance = Math.min(distance, (before[column - 2] ?? 0) + 1);
      }
      now.push(distance);
    }
    if (Math.min(...now) > limit) return limit + 1;
    [before, last] = [last, now];
  }
  return last[other.length] ?? 0;
}

/** @param texts all texts of the articles */
export function createSpelling(texts: readonly string[]): Spelling {
  const times = new Map<string, number>();
  for (const text of texts) for (const [word] of cleanText(text).matchAll(latinWord)) times.set(word, (times.get(word) ?? 0) + 1);
  // Words that occur once may be misspelt themselves: questions are written as people write.
  const byInitial = new Map<string, [string, number][]>();
  for (const [word, count] of times) {
    if (count < 2 || word.length < shortest) continue;
    const initial = word[0] ?? '';
    byInitial.set(initial, [...(byInitial.get(initial) ?? []), [word, count]]);
  }

  const nearest = (word: string): string => {
    const limit = word.length >= longWord ? 2 : 1;
    let found = { word, distance: limit + 1, count: 0 };
    for (const [candidate, count] of byInitial.get(word[0] ?? '') ?? []) {
      const distance = slips(word, candidate, limit);
      if (distance < found.distance || (distance === found.distance && distance <= limit && count > found.count)) found = { word: candidate, distance, count };
    }
    return found.word;
  };
  return {
    correct(text) {
      const cleaned = cleanText(text);
      const corrected = cleaned.replace(latinWord, (word) => (word.length < shortest || (times.get(word) ?? 0) > 1 ? word : nearest(word)));
      return corrected === cleaned ? text : corrected;
    },
  };
}
