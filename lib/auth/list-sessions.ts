import { db } from '@/lib/db';
import type { SessionUser } from './find-live-session';

/** The person's own live sessions, the one in use first. */
export async function listSessions({ id, sessionId }: Pick<SessionUser, 'id' | 'sessionId'>, now = new Date()) {
  const rows = await db.session.findMany({
    where: { userId: id, expiresAt: { gt: now } },
    orderBy: { lastSeenAt: 'desc' },
    select: { id: true, userAgent: true, address: true, createdAt: true, lastSeenAt: true },
  });
  return rows
    .map((row) => ({ ...row, current: row.id === sessionId }))
    .sort((a, b) => Number(b.current) - Number(a.current));
}

export type ListedSession = Awaited<ReturnType<typeof listSessions>>[number];
