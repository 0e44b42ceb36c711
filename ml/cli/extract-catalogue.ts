// npm run train -- catalogue: extracts the demo shop's products from the transactions.
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { extractCatalogue } from '../tasks/items/extract-catalogue';

const outputFile = 'ml/tasks/items/catalogue.json';

/** Writes `ml/tasks/items/catalogue.json`. @throws Error without the data set */
export async function extractCatalogueCommand(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { data: { type: 'string', default: process.env.TREFOIL_DATA ?? '../shared/data' } } });
  const file = path.resolve(values.data, 'online-retail/transactions.csv.gz');
  if (!existsSync(file)) throw new Error(`${file} is missing. It is the UCI data set Online Retail (CC BY 4.0, https://doi.org/10.24432/C5BW33) as one gzipped CSV file; name its data folder with --data or TREFOIL_DATA.`);
  const items = await extractCatalogue(file);
  writeFileSync(outputFile, `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`);
  process.stdout.write(`${items.length} products in ${new Set(items.map(({ category }) => category)).size} categories, ${items.filter(({ season }) => season !== null).length} of a season: ${outputFile}\n`);
}
