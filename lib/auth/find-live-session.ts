// From a session's id to the person, read afresh for every request: whoever is disabled, deleted or signed out is out at once.
import { db } from '@/lib/db';
import type { Role } from '@/lib/generated/prisma/enums';
import { sessionExpiry, touchEveryMs } from './session-life';

/** The signed-in person, and the session they use. */
export interface SessionUser {
  id: string;
  email: string;
  name: string;
  role: Role;
  sessionId: string;
}

/**
 * The person behind a session, or null when the session has ended, is past its time, or the person is disabled.
 * Marks the session as seen and moves its end, at most once a minute.
 */
export async function findLiveSession(sessionId: string, now = new Date()): Promise<SessionUser | null> {
  const session = await db.session.findUnique({
    where: { id: sessionId },
    select: {
      lastSeenAt: true,
      expiresAt: true,
      user: { select: { id: true, email: true, name: true, role: true, disabledAt: true } },
    },
  });
  if (!session || session.expiresAt <= now || session.user.disabledAt) return null;
  const touchBefore = new Date(now.getTime() - touchEveryMs);
  if (session.lastSeenAt < touchBefore) {
    // updateMany: the row may have been deleted since, and two requests at once should write once.
    await db.session.updateMany({
      where: { id: sessionId, lastSeenAt: { lt: touchBefore } },
      data: { lastSeenAt: now, expiresAt: sessionExpiry(now) },
    });
  }
  const { id, email, name, role } = session.user;
  return { id, email, name, role, sessionId };
}
