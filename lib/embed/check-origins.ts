// What is wrong with origins that were typed, as data: the form finds the words.
import { maxOrigins, readOrigin, type OriginProblem } from './site-origin';

export type OriginsProblem =
  | { kind: 'empty' }
  | { kind: 'many'; max: number }
  | { kind: OriginProblem; line: number; text: string; suggestion: string };

/** The origins in `text`, one on each line, and what is wrong, with the number of its line. Empty lines count as none. */
export function checkOrigins(text: string): { origins: string[]; problems: OriginsProblem[] } {
  const origins = new Set<string>();
  const problems: OriginsProblem[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '') return;
    const read = readOrigin(line);
    if ('origin' in read) origins.add(read.origin);
    else problems.push({ kind: read.problem, line: index + 1, text: line.trim().slice(0, 60), suggestion: suggestionFor(line.trim()) });
  });
  if (origins.size === 0 && problems.length === 0) problems.push({ kind: 'empty' });
  if (origins.size > maxOrigins) problems.push({ kind: 'many', max: maxOrigins });
  return { origins: [...origins], problems };
}

const suggestionFor = (text: string) => (URL.canParse(text) ? new URL(text).origin : text);
