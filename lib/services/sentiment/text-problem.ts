// What can be wrong with a text before any model sees it. One rule for the API, the page and files.
import { maxTextLength } from './limits';

export type TextProblem = 'empty' | 'too_long' | 'null_byte' | 'broken_character';

/** The first thing wrong with `text`, which should be trimmed; null when it can be judged. */
export function findTextProblem(text: string): TextProblem | null {
  if (text.length === 0) return 'empty';
  if (text.length > maxTextLength) return 'too_long';
  if (text.includes('\0')) return 'null_byte';
  // A lone surrogate is half of a character: it cannot be written as UTF-8.
  return text.isWellFormed() ? null : 'broken_character';
}

/** The problem in English, for API callers. */
export function describeTextProblem(problem: TextProblem, text: string): string {
  switch (problem) {
    case 'empty':
      return 'is empty';
    case 'too_long':
      return `has ${text.length} characters, at most ${maxTextLength} are allowed`;
    case 'null_byte':
      return `holds a null byte at character ${text.indexOf('\0') + 1}`;
    case 'broken_character':
      return 'holds half of a character (a lone surrogate), so it is no valid Unicode text';
  }
}
