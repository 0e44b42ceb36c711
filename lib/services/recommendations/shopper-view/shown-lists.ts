// Lists that one customer was shown, and what they did with them.
import { z } from 'zod';
import { db } from '@/lib/db';
import type { EventKind, Placement } from '@/lib/generated/prisma/enums';
import { requireMerchandiser, type Merchandiser } from '../require-merchandiser';

export const shownListsLength = 12;

export interface ShownList {
  id: string;
  placement: Placement;
  version: string;
  /** Of an experiment's arm. */
  arm: string | null;
  createdAt: Date;
  items: ShownItem[];
}

export interface ShownItem {
  id: string;
  name: string;
  source: string;
  /** What the customer did with it out of this list. */
  did: EventKind[];
}

const places = z.array(z.object({ item: z.union([z.string(), z.number()]).transform(String), source: z.string().catch('') })).catch([]);

/** The newest first. @throws AppError `forbidden` to all but marketing and admins */
export async function shownLists(actor: Pick<Merchandiser, 'role'>, catalogueId: number, shopperId: number): Promise<ShownList[]> {
  requireMerchandiser(actor);
  const rows = await db.recommendationList.findMany({
    where: { shopperId, catalogueId }, orderBy: { createdAt: 'desc' }, take: shownListsLength,
    select: { id: true, placement: true, version: true, createdAt: true, items: true, arm: { select: { name: true } } },
  });
  const lists = rows.map(({ items, arm, ...row }) => ({ ...row, arm: arm?.name ?? null, places: places.parse(items) }));
  const events = await db.shopperEvent.findMany({
    where: { shopperId, listId: { in: rows.map(({ id }) => id) } }, orderBy: { at: 'asc' }, select: { listId: true, kind: true, item: { select: { externalId: true } } },
  });
  const names = new Map((await db.item.findMany({
    where: { catalogueId, externalId: { in: [...new Set(lists.flatMap((list) => list.places.map(({ item }) => item)))] } }, select: { externalId: true, name: true },
  })).map(({ externalId, name }) => [externalId, name]));
  return lists.map(({ places: all, ...list }) => ({
    ...list,
    items: all.map(({ item, source }) => ({
      id: item, name: names.get(item) ?? item, source,
      did: [...new Set(events.filter((event) => event.listId === list.id && event.item.externalId === item).map(({ kind }) => kind))],
    })),
  }));
}
