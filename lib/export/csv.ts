// Tables as CSV (RFC 4180) that a spreadsheet shows and never runs: text that a spreadsheet would read as a formula
// gets a leading apostrophe (OWASP, "CSV Injection"). Numbers stay numbers, so a score of −0.5 is still −0.5.

export type CsvCell = string | number | boolean | Date | null | undefined;

/** Makes spreadsheets read the file as UTF-8. */
export const byteOrderMark = '\uFEFF';

export const csvContentType = 'text/csv; charset=utf-8';

// Full-width forms too: spreadsheets in East Asian locales take them for the ASCII ones.
const formulaStart = /^[\s\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** One cell, quoted where it must be. */
export function csvCell(value: CsvCell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (typeof value === 'boolean') return String(value);
  if (value instanceof Date) return value.toISOString();
  const text = formulaStart.test(value) ? `'${value}` : value;
  return /[",\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line with its line end. */
export function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** A whole table: byte order mark, header and one line a record, in the order of `columns`. */
export function toCsv<Column extends string>(
  columns: readonly Column[],
  records: Iterable<Readonly<Record<Column, CsvCell>>>,
): string {
  let text = byteOrderMark + csvLine(columns);
  for (const record of records) text += csvLine(columns.map((column) => record[column]));
  return text;
}
