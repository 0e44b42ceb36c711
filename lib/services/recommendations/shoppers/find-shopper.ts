// From who asks to their row in a catalogue, remembered: making a list reads no database for it.
import { db } from '@/lib/db';
import { keepNewest } from '../keep-newest';
import { askerKey, ownShopper, type Asker } from './asker';

const mostRemembered = 100_000;
const seenEveryMs = 5 * 60_000;

interface Known {
  id: number;
  seenAt: number;
}

// The bundler may put this file into several bundles of one server.
const holder = globalThis as { trefoilShoppers?: Map<string, Known> };
const known = (holder.trefoilShoppers ??= new Map());

const nameOf = (catalogueId: number, asker: Asker) => `${catalogueId} ${askerKey(asker)}`;

/** @returns the shopper's id, or null where they have done nothing here yet */
export async function findShopper(catalogueId: number, asker: Asker): Promise<number | null> {
  const name = nameOf(catalogueId, asker);
  const remembered = known.get(name);
  if (remembered) return remembered.id;
  const row = await db.shopper.findFirst({ where: ownShopper(catalogueId, asker), select: { id: true, lastSeenAt: true } });
  if (!row) return null;
  keepNewest(known, name, { id: row.id, seenAt: row.lastSeenAt.getTime() }, mostRemembered);
  return row.id;
}

/** The shopper's id; their row is made when they do something for the first time, and says when they were last here. */
export async function ensureShopper(catalogueId: number, asker: Asker, now = new Date()): Promise<number> {
  const name = nameOf(catalogueId, asker);
  const id = await findShopper(catalogueId, asker);
  const remembered = known.get(name);
  if (id !== null && remembered && now.getTime() - remembered.seenAt < seenEveryMs) return id;
  if (id !== null) {
    if (remembered) remembered.seenAt = now.getTime();
    await db.shopper.updateMany({ where: { ...ownShopper(catalogueId, asker), id }, data: { lastSeenAt: now } });
    return id;
  }
  // Two first events at once make one row: whoever comes second finds it.
  await db.shopper.createMany({ data: [ownShopper(catalogueId, asker)] }).catch(async (error: unknown) => {
    if ((await findShopper(catalogueId, asker)) === null) throw error;
  });
  const made = await findShopper(catalogueId, asker);
  if (made === null) throw new Error(`The shopper ${name} was removed while they were added.`);
  return made;
}

/** The same for people whom a shop knows by an id, a thousand at once. @returns shoppers' ids by the shop's */
export async function ensureShoppers(catalogueId: number, externalIds: readonly string[], now = new Date()): Promise<Map<string, number>> {
  const [only] = externalIds;
  if (only !== undefined && externalIds.length === 1) return new Map([[only, await ensureShopper(catalogueId, { externalId: only }, now)]]);
  const where = { catalogueId, externalId: { in: [...externalIds] } };
  const read = async () => new Map((await db.shopper.findMany({ where, select: { id: true, externalId: true } })).map(({ id, externalId }) => [externalId as string, id]));
  const present = await read();
  const missing = externalIds.filter((externalId) => !present.has(externalId));
  if (missing.length > 0) {
    // Where somebody else has just added one of them, each is looked up by itself.
    await db.shopper.createMany({ data: missing.map((externalId) => ({ catalogueId, externalId })) }).catch(async () => {
      for (const externalId of missing) await ensureShopper(catalogueId, { externalId }, now);
    });
  }
  if (present.size > 0) await db.shopper.updateMany({ where: { id: { in: [...present.values()] } }, data: { lastSeenAt: now } });
  return missing.length === 0 ? present : read();
}

/** After rows were moved or removed: the next call asks the database. */
export function forgetShoppers(ids: Iterable<number>): void {
  const gone = new Set(ids);
  for (const [name, { id }] of known) if (gone.has(id)) known.delete(name);
}
