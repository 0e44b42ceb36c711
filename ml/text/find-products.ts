// Names of products in a text, forgiving small slips: "lavander candel" is the lavender candle.
import { isMeantFor } from './edit-distance';

const word = /[\p{L}\p{N}]+/gu;

/** The words of a text in lower case; Chinese runs stay whole. */
export const wordsOf = (text: string): string[] => text.normalize('NFKC').toLowerCase().match(word) ?? [];

/** Whether a typed word is this one, in the singular or plural, perhaps misspelled. */
export function isWord(typed: string, wanted: string): boolean {
  const singular = (each: string) => each.replace(/(?<=[a-z]{3})e?s$/, '');
  return isMeantFor(typed, wanted) || isMeantFor(singular(typed), singular(wanted));
}

/** Those of `names` that stand in `text`, whole, in any letter case. */
export function findProducts(text: string, names: readonly string[]): string[] {
  const typed = wordsOf(text);
  const folded = text.normalize('NFKC').toLowerCase();
  return names.filter((name) => {
    if (folded.includes(name.normalize('NFKC').toLowerCase())) return true;
    const wanted = wordsOf(name);
    if (wanted.length === 0) return false;
    return typed.some((_, start) => wanted.every((each, offset) => {
      const candidate = typed[start + offset];
      return candidate !== undefined && isWord(candidate, each);
    }));
  });
}
