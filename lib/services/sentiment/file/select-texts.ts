// Which column of a table holds the texts, and which of its rows can be judged.
import { findTextProblem } from '../text-problem';
import { maxTextLength } from '../limits';
import { unusable, type LineProblem } from './file-problem';
import type { Table, TableRow } from './parse-table';

export interface SelectedText {
  line: number;
  text: string;
}

export interface Selection {
  texts: SelectedText[];
  problems: LineProblem[];
}

const usualNames = ['text', 'headline', 'title', 'sentence', 'content', 'news', 'message', 'tweet', 'post', 'body', '文本', '标题', '内容', '新闻'];
const rowsToLookAt = 200;
const hasWords = /\p{L}/u;

/**
 * Index of the column that holds the texts: by its name, else the one with the longest cells.
 * @throws UnusableFile `no_text_column` with the columns' names when every column holds numbers or nothing.
 */
export function detectTextColumn({ columns, rows }: Table): number {
  const sample = rows.slice(0, rowsToLookAt);
  const lengths = columns.map((_, column) => meanTextLength(sample, column));
  const named = usualNames
    .map((name) => columns.findIndex((column) => column.trim().toLowerCase() === name))
    .find((column) => column >= 0 && (lengths[column] ?? 0) > 0);
  if (named !== undefined) return named;
  const longest = lengths.indexOf(Math.max(...lengths));
  if ((lengths[longest] ?? 0) === 0) throw unusable('no_text_column', { columns: columns.join(', ') });
  return longest;
}

/** Mean length of the cells that hold words; 0 when fewer than half do. */
function meanTextLength(rows: TableRow[], column: number): number {
  const cells = rows.map(({ cells: all }) => all[column]?.trim() ?? '').filter((cell) => hasWords.test(cell));
  if (cells.length * 2 < rows.length) return 0;
  return cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length);
}

/** The column's texts that can be judged, and by line why the others cannot. */
export function selectTexts({ rows }: Table, column: number): Selection {
  const texts: SelectedText[] = [];
  const problems: LineProblem[] = [];
  for (const { line, cells } of rows) {
    const text = (cells[column] ?? '').trim();
    const kind = findTextProblem(text) ?? (/^[\d\s.,%+-]+$/.test(text) ? 'no_words' : null);
    if (!kind) texts.push({ line, text });
    else problems.push({ kind, line, values: { length: text.length, maxLength: maxTextLength, value: text.slice(0, 40) } });
  }
  return { texts, problems };
}
