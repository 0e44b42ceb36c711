// How much a catalogue holds, for those who run it.
import 'server-only';
import { db } from '@/lib/db';
import type { Catalogue } from '@/lib/generated/prisma/client';
import { findActiveVersion } from '@/lib/models/find-active-version';
import { keepNewest } from '../keep-newest';
import { requireAdmin, type Actor } from '../require-admin';
import { shippedVersion, taskOf } from '../training/active-item-model';

export interface CatalogueFacts {
  items: number;
  people: number;
  events: number;
  newestEvent: Date | null;
  /** Of the item model that serves. */
  version: string | null;
}

/** Counting a million events takes the database 50 ms: pages may be up to so old. */
const keptMs = 5000;
const mostKept = 200;
type Counts = Omit<CatalogueFacts, 'version'>;
const holder = globalThis as { trefoilCatalogueFacts?: Map<number, { at: number; counts: Counts }> };
const kept = (holder.trefoilCatalogueFacts ??= new Map());

/** The version is never kept: a page that says what serves must be right at once after a training. */
export async function catalogueFacts({ id, slug }: Pick<Catalogue, 'id' | 'slug'>): Promise<CatalogueFacts> {
  const version = (await findActiveVersion(taskOf(slug)))?.version ?? (await shippedVersion(slug));
  return { ...(await countsOf(id)), version };
}

async function countsOf(id: number): Promise<Counts> {
  const known = kept.get(id);
  if (known && Date.now() - known.at < keptMs) return known.counts;
  const where = { catalogueId: id };
  const items = await db.item.count({ where: { ...where, archivedAt: null } });
  const people = await db.shopper.count({ where });
  const events = await db.shopperEvent.count({ where });
  const newest = await db.shopperEvent.findFirst({ where, orderBy: { at: 'desc' }, select: { at: true } });
  const counts = { items, people, events, newestEvent: newest?.at ?? null };
  keepNewest(kept, id, { at: Date.now(), counts }, mostKept);
  return counts;
}

export type ListedCatalogue = Catalogue & { facts: CatalogueFacts };

/** All, archived ones last. @throws AppError `forbidden` */
export async function listAllCatalogues(actor: Pick<Actor, 'role'>): Promise<ListedCatalogue[]> {
  requireAdmin(actor);
  const rows = await db.catalogue.findMany({ orderBy: [{ archivedAt: { sort: 'asc', nulls: 'first' } }, { isDefault: 'desc' }, { name: 'asc' }] });
  const listed: ListedCatalogue[] = [];
  // One after another: each is counted in one go, and others want the database between.
  for (const row of rows) listed.push({ ...row, facts: await catalogueFacts(row) });
  return listed;
}
