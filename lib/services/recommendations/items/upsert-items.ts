// Puts items into a catalogue, or changes them; idempotent by the shop's id. An archived one comes back.
import 'server-only';
import { db } from '@/lib/db';
import { inputIssues } from '@/lib/http/failure';
import { invalidate } from '../lists/serving-state';
import { storedTime } from '../stored-time';
import { itemInput, type ItemInput, type ItemResult } from './item-input';

/**
 * @param items as they came, at most `maxBulkItems`; of two with one id the last counts
 * @returns one result for each, in their order; bad ones hinder no others
 */
export async function upsertItems(catalogueId: number, items: readonly unknown[], now = Date.now()): Promise<ItemResult[]> {
  const read = items.map((item) => itemInput.safeParse(item));
  const good = new Map(read.flatMap(({ data }) => (data ? [[data.id, data] as const] : [])));
  const present = new Set((await db.item.findMany({ where: { catalogueId, externalId: { in: [...good.keys()] } }, select: { externalId: true } })).map(({ externalId }) => externalId));
  if (good.size > 0) {
    await write(catalogueId, [...good.values()], now);
    invalidate(catalogueId, 'items');
  }
  return read.map(({ data, error }): ItemResult => {
    if (data) return { state: present.has(data.id) ? 'changed' : 'added', id: data.id };
    return { state: 'refused', message: inputIssues(error).map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('; ') };
  });
}

async function write(catalogueId: number, items: readonly ItemInput[], now: number): Promise<void> {
  const values = JSON.stringify(
    items.map(({ id, name, description, category, priceMinor, stock, season, url, imageUrl, attributes, availableAt }) => [
      id, name, description, category, priceMinor, stock, season, url, imageUrl, JSON.stringify(attributes), storedTime(availableAt ? Date.parse(availableAt) : now),
    ]),
  );
  const at = storedTime(now);
  await db.$executeRaw`
    INSERT INTO "Item" ("catalogueId", "externalId", "name", "description", "category", "priceMinor", "stock", "season", "url", "imageUrl", "attributes", "availableAt", "updatedAt")
    SELECT ${catalogueId}, json_extract("value", '$[0]'), json_extract("value", '$[1]'), json_extract("value", '$[2]'), json_extract("value", '$[3]'), json_extract("value", '$[4]'),
      json_extract("value", '$[5]'), json_extract("value", '$[6]'), json_extract("value", '$[7]'), json_extract("value", '$[8]'), json_extract("value", '$[9]'), json_extract("value", '$[10]'), ${at}
    FROM json_each(${values}) WHERE true
    ON CONFLICT ("catalogueId", "externalId") DO UPDATE SET "name" = excluded."name", "description" = excluded."description", "category" = excluded."category",
      "priceMinor" = excluded."priceMinor", "stock" = excluded."stock", "season" = excluded."season", "url" = excluded."url", "imageUrl" = excluded."imageUrl",
      "attributes" = excluded."attributes", "updatedAt" = excluded."updatedAt", "archivedAt" = NULL`;
}
