// A `text,label` file with labels of any name.
import Papa from 'papaparse';

export interface TableRow {
  text: string;
  label: string;
}

/**
 * @param file its name, for messages
 * @throws Error naming file and record of the first thing that is wrong
 */
export function readTable(csv: string, file: string): TableRow[] {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
    header: true, skipEmptyLines: true, transformHeader: (name) => name.trim().toLowerCase(),
  });
  if (!meta.fields?.includes('text') || !meta.fields.includes('label')) {
    throw new Error(`${file}, line 1: the columns text and label are needed, found: ${meta.fields?.join(', ') ?? 'none'}.`);
  }
  const broken = errors.find(({ type }) => type === 'Quotes' || type === 'FieldMismatch');
  if (broken) throw new Error(`${file}, record ${(broken.row ?? 0) + 1}: ${broken.message}.`);
  return data.map(({ text = '', label = '' }, index) => {
    if (text.trim() === '' || label.trim() === '') throw new Error(`${file}, record ${index + 1}: ${text.trim() === '' ? 'the text' : 'the label'} is empty.`);
    return { text, label: label.trim() };
  });
}
