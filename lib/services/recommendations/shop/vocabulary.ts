// The words of a catalogue's names and categories: which of them begin with what was typed, are spelled like it, or share its letters.
import { createNgramSpace, type NgramSpace } from '@/ml/retrieval/ngram-similarity';
import { slips } from '@/ml/retrieval/spelling';

export interface Word {
  text: string;
  /** As it is compared. */
  term: string;
  /** In how many products it stands. */
  count: number;
}

interface GramIndex {
  space: NgramSpace;
  /** Letters → words that hold them, with their weight there. */
  holding: Map<string, [at: number, weight: number][]>;
}

/** Shorter words have too many neighbours; from the second length on two slips may be one word. A shop has few words, so longer ones are apart. */
const spelling = { shortest: 4, long: 6 };
const leastLikeness = 0.42;
const mostBeginnings = 80;
const mostLike = 3;

/** A set of letters as bits: words that differ in many letters need no closer look. */
const lettersOf = (word: string): number => [...word].reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) % 31)), 0);

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

export class Vocabulary {
  private readonly words: readonly (Word & { letters: number })[];
  private readonly grams: GramIndex;

  constructor(words: Iterable<Word>) {
    this.words = [...words].sort((a, b) => (a.text < b.text ? -1 : 1)).map((word) => ({ ...word, letters: lettersOf(word.text) }));
    this.grams = indexGrams(this.words.map(({ text }) => text));
  }

  beginningWith(start: string): Word[] {
    let [low, high] = [0, this.words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.words[middle]!.text < start) low = middle + 1;
      else high = middle;
    }
    const found: Word[] = [];
    for (let at = low; at < this.words.length && found.length < mostBeginnings && this.words[at]!.text.startsWith(start); at += 1) found.push(this.words[at]!);
    return found;
  }

  /** Those with the fewest slips, common ones first. @returns `slips` 1 or 2 */
  spelledLike(word: string): { word: Word; slips: number }[] {
    if (word.length < spelling.shortest) return [];
    const limit = word.length >= spelling.long ? 2 : 1;
    const letters = lettersOf(word);
    const near = this.words.flatMap((candidate) => {
      if (Math.abs(candidate.text.length - word.length) > limit || countBits(candidate.letters ^ letters) > 2 * limit) return [];
      const distance = slips(word, candidate.text, limit);
      return distance <= limit ? [{ word: candidate, slips: distance }] : [];
    });
    const least = Math.min(...near.map((entry) => entry.slips));
    return near.filter((entry) => entry.slips === least).sort((a, b) => b.word.count - a.word.count);
  }

  /** Those that share most of its letters in their order (cosine of n-grams). */
  lettersLike(word: string): Word[] {
    if (word.length < spelling.shortest) return [];
    const cosines = new Float64Array(this.words.length);
    for (const [gram, weight] of this.grams.space.vector(word)) for (const [at, other] of this.grams.holding.get(gram) ?? []) cosines[at]! += weight * other;
    return [...cosines.keys()]
      .filter((at) => cosines[at]! >= leastLikeness)
      .sort((a, b) => cosines[b]! - cosines[a]!)
      .slice(0, mostLike)
      .map((at) => this.words[at]!);
  }
}

function indexGrams(words: readonly string[]): GramIndex {
  const space = createNgramSpace(words);
  const holding: GramIndex['holding'] = new Map();
  words.forEach((word, at) => {
    for (const [gram, weight] of space.vector(word)) {
      const entries = holding.get(gram);
      if (entries) entries.push([at, weight]);
      else holding.set(gram, [[at, weight]]);
    }
  });
  return { space, holding };
}
