import type { SessionUser } from '@/lib/auth/find-live-session';
import { db } from '@/lib/db';
import { requireActiveAdmin } from '@/lib/people/require-active-admin';
import { readSite } from './read-site';

/** All sites, those that are shown first, with the number of their conversations. @throws AppError `forbidden` unless the actor is an active admin */
export async function listSites(actor: Pick<SessionUser, 'id'>) {
  await requireActiveAdmin(db, actor);
  const rows = await db.widgetSite.findMany({
    orderBy: [{ disabledAt: { sort: 'asc', nulls: 'first' } }, { createdAt: 'desc' }],
    include: { _count: { select: { conversations: true } } },
  });
  return rows.map((row) => ({ ...readSite(row), conversations: row._count.conversations }));
}

export type ListedSite = Awaited<ReturnType<typeof listSites>>[number];
