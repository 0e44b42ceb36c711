// What one customer did, the newest first, a page at a time: some have fifty thousand events.
import { db } from '@/lib/db';
import type { EventKind } from '@/lib/generated/prisma/enums';
import { requireMerchandiser, type Merchandiser } from '../require-merchandiser';

export const eventsPerPage = 30;

export interface TimelineEvent {
  id: number;
  kind: EventKind;
  /** A rating's stars, a purchase's quantity. */
  value: number | null;
  at: Date;
  /** It came of a list that was shown. */
  listed: boolean;
  item: { id: string; name: string; category: string };
}

/** @throws AppError `forbidden` to all but marketing and admins */
export async function shopperEvents(actor: Pick<Merchandiser, 'role'>, catalogueId: number, shopperId: number, page: number): Promise<TimelineEvent[]> {
  requireMerchandiser(actor);
  const rows = await db.shopperEvent.findMany({
    where: { shopperId, catalogueId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }], skip: (page - 1) * eventsPerPage, take: eventsPerPage,
    select: { id: true, kind: true, value: true, at: true, listId: true, item: { select: { externalId: true, name: true, category: true } } },
  });
  return rows.map(({ listId, item, ...row }) => ({ ...row, listed: listId !== null, item: { id: item.externalId, name: item.name, category: item.category } }));
}
