// Reads `text,label` files: any column order, more columns, a byte-order mark, line breaks in quotes.
import Papa from 'papaparse';
import type { Task } from '../tasks/task';

export interface LabelledText {
  text: string;
  /** Index into the task's labels. */
  label: number;
  /** Where several rows come from one: what decides on which side of a split they fall. */
  headline?: string;
}

/**
 * @param source name of the file, for messages
 * @throws Error naming the file and the line of the first thing that is wrong
 */
export function readExamples(csv: string, task: Task, source: string): LabelledText[] {
  const parsed = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimiter: ',', skipEmptyLines: true });
  const quoting = parsed.errors.find(({ type }) => type === 'Quotes');
  if (quoting) throw new Error(`${source}, row ${(quoting.row ?? 0) + 1}: ${quoting.message}.`);
  const [header, ...rows] = parsed.data;
  if (!header) throw new Error(`${source} is empty; a first line with the columns text and label was expected.`);
  const columns = header.map((name) => name.trim().toLowerCase());
  const [text, label] = [columns.indexOf('text'), columns.indexOf('label')];
  if (text < 0 || label < 0) {
    throw new Error(`${source}, line 1: the columns text and label are needed, found: ${header.join(', ')}.`);
  }
  if (rows.length === 0) throw new Error(`${source} has a header but no rows.`);
  return rows.map((row, index) => {
    // The record's number equals its line as long as no text holds a line break.
    const where = `${source}, record ${index + 1} (line ${index + 2} where no text spans lines)`;
    const [value, name] = [row[text], row[label]];
    if (value === undefined || name === undefined) {
      throw new Error(`${where}: ${row.length} fields where ${header.length} were expected.`);
    }
    return { text: value, label: labelIndex(name, task, where) };
  });
}

function labelIndex(value: string, task: Task, where: string): number {
  const name = value.trim();
  const byNumber = /^\d+$/.test(name) ? task.labelOfNumber[Number(name)] : undefined;
  const normal = (byNumber ?? name).toLowerCase().replace(/[\s-]+/g, '_');
  const index = task.labels.indexOf(normal);
  if (index >= 0) return index;
  const numbers = `0–${task.labelOfNumber.length - 1}`;
  throw new Error(`${where}: "${name}" is no label of ${task.name}; use ${task.labels.join(', ')} or ${numbers}.`);
}
