// A passage cut at its marks. Marks that overlap, run out of the text or stand in no order do no harm.

export interface Part {
  text: string;
  marked: boolean;
}

/** @param marks half-open ranges of `text`, in UTF-16 units */
export function markedParts(text: string, marks: readonly { start: number; end: number }[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, start);
    const to = Math.min(text.length, end);
    if (to <= from) continue;
    if (from > at) parts.push({ text: text.slice(at, from), marked: false });
    parts.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}
