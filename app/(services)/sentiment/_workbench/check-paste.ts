// What is wrong with pasted texts, before anything is sent: the first mistake, with its line.
import { maxRows } from '@/lib/services/sentiment/limits';
import { findTextProblem, type TextProblem } from '@/lib/services/sentiment/text-problem';

export interface PasteProblem {
  kind: TextProblem | 'too_many';
  /** 1-based among the texts. */
  line: number;
  length: number;
}

/** The lines of a paste that hold anything, trimmed. */
export function linesOf(text: string): string[] {
  return text.split(/\r?\n/).map((line) => line.trim()).filter(Boolean);
}

/** The first thing wrong with `texts`, or null. */
export function checkPaste(texts: string[]): PasteProblem | null {
  if (texts.length > maxRows) return { kind: 'too_many', line: maxRows + 1, length: texts.length };
  for (const [index, text] of texts.entries()) {
    const kind = findTextProblem(text);
    if (kind) return { kind, line: index + 1, length: text.length };
  }
  return null;
}
