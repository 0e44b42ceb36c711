// Two views of a text: tokens for features (on cleaned text) and words as a reader sees them (on the text as given).

const featureToken = /\$[a-z][a-z.]*|\p{L}+(?:['’]\p{L}+)?|\d+(?:[.,]\d+)*%?|[^\s\p{L}\d]/gu;
const readerWord = /[$#@]?[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’.,&/-](?=[\p{L}\p{N}]))*%?|\p{Extended_Pictographic}/gu;

/** Tickers, words, numbers and single signs of a cleaned text, in order. */
export function featureTokens(cleaned: string): string[] {
  return cleaned.match(featureToken) ?? [];
}

/** Half-open range in UTF-16 units. */
export interface TextRange {
  start: number;
  end: number;
}

/** The words of a text as given, without the punctuation around them. Links are one word each. */
export function wordRanges(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  const taken = /\b(?:https?:\/\/|www\.)\S+/gi;
  const links = [...text.matchAll(taken)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  for (const match of text.matchAll(readerWord)) {
    const range = { start: match.index, end: match.index + match[0].length };
    if (!links.some((link) => range.start < link.end && link.start < range.end)) ranges.push(range);
  }
  return [...ranges, ...links].sort((a, b) => a.start - b.start);
}
