// Fields of a line with quotes (RFC 4180): delimiters, line ends and doubled quotes may stand inside them. What follows a closing quote before
// the next delimiter belongs to the field, as spreadsheets read it; a quote inside an unquoted field is a quote.

export interface QuotedRecord {
  values: string[];
  /** Where its line end stands, or the end of the text. */
  end: number;
}

/** @param start first character of the record @returns null where a quote is not closed within `text` */
export function splitQuoted(text: string, start: number, delimiter: string): QuotedRecord | null {
  const values: string[] = [];
  let place = start;
  for (;;) {
    let value = '';
    if (text[place] === '"') {
      const read = readQuoted(text, place + 1);
      if (!read) return null;
      value = read.value;
      place = read.end;
    }
    const next = endOfField(text, place, delimiter);
    values.push(value + text.slice(place, next.end).replace(/\r$/, ''));
    if (!next.more) return { values, end: next.end };
    place = next.end + delimiter.length;
  }
}

function readQuoted(text: string, start: number): { value: string; end: number } | null {
  let value = '';
  let place = start;
  for (;;) {
    const quote = text.indexOf('"', place);
    if (quote < 0) return null;
    value += text.slice(place, quote);
    if (text[quote + 1] !== '"') return { value, end: quote + 1 };
    value += '"';
    place = quote + 2;
  }
}

function endOfField(text: string, start: number, delimiter: string): { end: number; more: boolean } {
  const found = text.indexOf('\n', start);
  const lineEnd = found < 0 ? text.length : found;
  const delimited = text.indexOf(delimiter, start);
  return delimited >= 0 && delimited < lineEnd ? { end: delimited, more: true } : { end: lineEnd, more: false };
}
