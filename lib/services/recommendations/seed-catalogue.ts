// Puts the demo shop's catalogue into the database. Runs at every start and adds what is missing; what somebody changed stays changed.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { db } from '@/lib/db';
import type { CatalogueItem } from '@/ml/tasks/items/catalogue';
import { firstRules } from './catalogues/first-rules';
import { demoCatalogue } from './demo-catalogue';
import { houseItems } from './house-items';

const rowsAtOnce = 500;
/** What was not sold in the last month of the data set is sold out in the demo. */
const soldUntil = '2011-11-09';

/** Read as a file rather than bundled: 0.7 MB of facts. */
const shippedItems = () => JSON.parse(readFileSync(path.resolve('ml/tasks/items/catalogue.json'), 'utf8')) as CatalogueItem[];

/** @returns how many products were added */
export async function seedCatalogue(now = new Date()): Promise<number> {
  const catalogue = await db.catalogue.upsert({
    where: { slug: demoCatalogue },
    update: {},
    create: { slug: demoCatalogue, name: 'Fern & Fable', currency: 'GBP', isDefault: (await db.catalogue.count({ where: { isDefault: true } })) === 0, settings: {}, rules: firstRules },
  });
  const present = new Set((await db.item.findMany({ where: { catalogueId: catalogue.id }, select: { externalId: true } })).map(({ externalId }) => externalId));
  const missing = [...shippedItems().map(rowOf), ...houseItems.map((item) => houseRow(item, now))].filter(({ externalId }) => !present.has(externalId));
  for (let start = 0; start < missing.length; start += rowsAtOnce) {
    await db.item.createMany({ data: missing.slice(start, start + rowsAtOnce).map((row) => ({ ...row, catalogueId: catalogue.id })) });
  }
  return missing.length;
}

const rowOf = ({ id, name, category, pricePence, buyers, season, firstSeen, lastSeen }: CatalogueItem) => ({
  externalId: id,
  name,
  category,
  priceMinor: pricePence,
  stock: lastSeen < soldUntil ? 0 : 20 + (createHash('sha256').update(id).digest()[0] ?? 0),
  season,
  popularity: buyers,
  availableAt: new Date(`${firstSeen}T00:00:00Z`),
});

const houseRow = ({ id, name, category, pricePence }: (typeof houseItems)[number], now: Date) => ({
  externalId: id,
  name,
  category,
  priceMinor: pricePence,
  stock: 40,
  season: null,
  popularity: 0,
  availableAt: now,
});
