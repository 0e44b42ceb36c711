// npm run train -- items [--data <folder>] [--models public/models]: the demo shop's item model, from its transactions. Choices are made on the
// month before the last events, then everything is learned from all of them.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { InteractionCollector } from '../recommend/data/collect-interactions';
import type { Interactions } from '../recommend/data/interactions';
import { readOnlineRetail } from '../recommend/data/read-online-retail';
import { trainItemModel } from '../recommend/training/train-item-model';
import { writeItemArtefact } from '../recommend/model/write-item-artefact';
import type { CatalogueItem } from '../tasks/items/catalogue';

const catalogue = 'fern-and-fable';

export async function trainItemsCommand(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { data: { type: 'string', default: process.env.TREFOIL_DATA ?? '../shared/data' }, models: { type: 'string', default: 'public/models' } },
  });
  const file = path.resolve(values.data, 'online-retail/transactions.csv.gz');
  if (!existsSync(file)) throw new Error(`${file} is missing: the UCI data set Online Retail as one gzipped CSV file. Name its data folder with --data or TREFOIL_DATA.`);
  const items = JSON.parse(readFileSync('ml/tasks/items/catalogue.json', 'utf8')) as CatalogueItem[];
  const facts = new Map(items.map(({ id, category }) => [id, { category }]));
  const all = await readOnlineRetail(file, { itemOf: (code) => code.toUpperCase() });
  // Services and samples are in the transactions, too.
  const events = eventsOf(all, facts);
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  const { model, report } = await trainItemModel(events, { facts, say });
  // Named for what it is made of, so that training again makes the same version.
  const hash = createHash('sha256').update(JSON.stringify([model.items, report.linear])).update(model.popularity).update(readFileSync(file)).digest('hex');
  const version = `${new Date(model.trainedUntil).toISOString().slice(0, 10)}-${hash.slice(0, 8)}`;
  const folder = path.resolve(values.models, 'items', catalogue);
  const manifest = writeItemArtefact({
    folder,
    task: `items/${catalogue}`,
    model: { ...model, version },
    report,
    dataSet: { name: 'Online Retail', licence: 'CC BY 4.0', credit: 'Chen, Sain & Guo 2012 (UCI)', url: 'https://doi.org/10.24432/C5BW33' },
  });
  writeFileSync(path.join(folder, 'current.json'), `${JSON.stringify({ version })}\n`);
  say(`${version}: ${manifest.items} items, ${(manifest.file.sizeBytes / 1e6).toFixed(2)} MB, ${report.seconds.toFixed(0)} s, in ${path.relative('.', folder)}`);
}

function eventsOf(all: Interactions, known: ReadonlyMap<string, unknown>): Interactions {
  const events = new InteractionCollector();
  for (let event = 0; event < all.item.length; event++) {
    const item = all.items[all.item[event] ?? 0] ?? '';
    if (known.has(item)) events.add(all.users[all.user[event] ?? 0] ?? '', item, all.time[event] ?? 0, all.weight[event]);
  }
  return events.finish();
}
