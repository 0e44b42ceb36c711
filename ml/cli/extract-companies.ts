// Writes ml/text/extracted-companies.json: company names and tickers out of the data sets' own tables.
// Sources: stock-tweets/StockTable (MIT, Xu & Cohen 2018) and entity-sentiment (MIT, Sinha et al. 2022).
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import Papa from 'papaparse';

const folder = path.resolve(process.env.TREFOIL_DATA ?? '../shared/data');
const companies: Record<string, string> = {};

/** Legal forms are left out of names, since news leaves them out. */
const legalForm = /[\s,]+(?:Inc\.?|Incorporated|Corp\.?|Corporation|Co\.?|Company|Limited|Ltd\.?|PLC|plc|S\.?A\.?|N\.?V\.?|L\.?P\.?|AG|Group|Holdings?)(?=$|[\s,.])/g;
const shortName = (name: string) => name.replace(/\(.*?\)/g, ' ').replace(legalForm, '').replace(/[\s,.&-]+$/, '').replace(/^The\s+/, '').trim();

/** One-word names are too often plain words, unless they are long. */
const isTelling = (name: string) => /^[A-Z]/.test(name) && (name.includes(' ') || name.length >= 7);

const table = await readFile(path.join(folder, 'stock-tweets/StockTable'), 'utf8');
for (const line of table.split('\n').slice(1)) {
  const [, symbol = '', company = ''] = line.trim().split('\t');
  const name = shortName(company);
  if (isTelling(name)) companies[name] = symbol.replace('$', '').replace('-', '.');
}

const entities = await readFile(path.join(folder, 'entity-sentiment/entity_list_comprehensive.csv'), 'utf8');
for (const { Symbol: symbol, Entity: names } of Papa.parse<{ Symbol: string; Entity: string }>(entities, { header: true, skipEmptyLines: true }).data) {
  // Rows without a legal form in the first name are sectors and indices.
  if (!/(?:Ltd|Limited|Corp|Inc)\b/.test((names ?? '').split(',')[0] ?? '')) continue;
  for (const name of (names ?? '').split(',').map(shortName)) {
    if (isTelling(name) && name !== symbol && name.length <= 40 && !/\bOld\b/.test(name)) companies[name] ??= symbol;
  }
}

const sorted = Object.fromEntries(Object.entries(companies).sort(([a], [b]) => (a < b ? -1 : 1)));
await writeFile('ml/text/extracted-companies.json', `${JSON.stringify(sorted, null, 1)}\n`);
process.stdout.write(`${Object.keys(sorted).length} companies\n`);
