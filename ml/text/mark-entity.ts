// A text as one of its companies sees it: that company and the others are replaced by words of their own, so that what is learned
// about one name holds for every name. Training, server and browser call this one function.

/** Ordinary words, of which the encoder has a meaning already. */
export const askedAbout = 'this company';
export const anyOther = 'another company';

export interface MarkedRange {
  /** Half-open range in UTF-16 units. */
  start: number;
  end: number;
  /** Whether it names what is asked about. */
  asked: boolean;
}

/** @param ranges do not overlap */
export function markEntity(text: string, ranges: readonly MarkedRange[]): string {
  let marked = '';
  let from = 0;
  for (const { start, end, asked } of [...ranges].sort((a, b) => a.start - b.start)) {
    marked += text.slice(from, start) + (asked ? askedAbout : anyOther);
    from = end;
  }
  return marked + text.slice(from);
}
