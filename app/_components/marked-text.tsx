// A text with the sentences that answer set off. Marks that do not fit the text are left out rather than cut it wrongly.
import { Fragment } from 'react';

interface Range {
  start: number;
  end: number;
}

/** Marks in order that lie in the text and do not overlap. */
function fitting(text: string, marks: readonly Range[]): Range[] {
  const kept: Range[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    if (mark.start >= (kept.at(-1)?.end ?? 0) && mark.end > mark.start && mark.end <= text.length) kept.push(mark);
  }
  return kept;
}

export function MarkedText({ text, marks }: { text: string; marks: readonly Range[] }) {
  const ranges = fitting(text, marks);
  return (
    <>
      {ranges.map(({ start, end }, at) => (
        <Fragment key={start}>
          {text.slice(ranges[at - 1]?.end ?? 0, start)}
          <mark className="rounded-sm bg-accent px-0.5 text-accent-foreground">{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ranges.at(-1)?.end ?? 0)}
    </>
  );
}
