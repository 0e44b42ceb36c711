// Leave-one-out attribution: what the verdict would be without a word, found by judging the text without it.
import type { TextRange } from '../text/tokens';

/** More stretches than this are never judged; longer texts are cut into runs of words. */
export const maximumStretches = 128;

/**
 * The stretches whose effect is measured: one a word, or runs of neighbouring words when there are too many.
 * Leaving a stretch out means exactly `text.slice(0, start) + text.slice(end)`.
 */
export function stretchesOf(words: TextRange[]): TextRange[] {
  const perStretch = Math.ceil(words.length / maximumStretches);
  if (perStretch <= 1) return words;
  const stretches: TextRange[] = [];
  for (let from = 0; from < words.length; from += perStretch) {
    const run = words.slice(from, from + perStretch);
    const first = run[0];
    const last = run.at(-1);
    if (first && last) stretches.push({ start: first.start, end: last.end });
  }
  return stretches;
}

export const withoutStretch = (text: string, { start, end }: TextRange) => text.slice(0, start) + text.slice(end);
