// What can be wrong with a file: the file as a whole, or one of its lines. Screens translate the kinds.

export type FileProblemKind =
  | 'too_large'
  | 'empty'
  | 'not_text'
  | 'not_utf8'
  | 'header_only'
  | 'too_many_rows'
  | 'no_text_column';

/** The file cannot be used at all. */
export interface FileProblem {
  kind: FileProblemKind;
  values: Record<string, string | number>;
}

export type LineProblemKind = 'ragged' | 'open_quote' | 'empty' | 'too_long' | 'null_byte' | 'broken_character' | 'no_words';

/** One line cannot be used; the others can. */
export interface LineProblem {
  kind: LineProblemKind;
  /** 1-based line of the file, as an editor shows it. */
  line: number;
  values: Record<string, string | number>;
}

/** Thrown for a file that cannot be used at all. */
export class UnusableFile extends Error {
  constructor(readonly problem: FileProblem) {
    super(`The file cannot be used: ${problem.kind}.`);
    this.name = 'UnusableFile';
  }
}

export function unusable(kind: FileProblemKind, values: FileProblem['values'] = {}): UnusableFile {
  return new UnusableFile({ kind, values });
}
