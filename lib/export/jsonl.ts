// Tables as JSON Lines: one JSON object a line, UTF-8, each line ended by a line feed.

export const jsonlContentType = 'application/jsonl; charset=utf-8';

/** One record with its line end. */
export function jsonlLine(record: object): string {
  return `${JSON.stringify(record)}\n`;
}
