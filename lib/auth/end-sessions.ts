import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { SessionUser } from './find-live-session';

/** Ends one of the person's own sessions. @throws AppError `not_found` for anybody else's. */
export async function endSession(userId: string, sessionId: string): Promise<void> {
  const { count } = await db.session.deleteMany({ where: { id: sessionId, userId } });
  if (count === 0) throw new AppError('not_found', 'There is no such session.');
}

/** Ends all sessions of the person but the one in use. */
export async function endOtherSessions({ id, sessionId }: Pick<SessionUser, 'id' | 'sessionId'>): Promise<number> {
  const { count } = await db.session.deleteMany({ where: { userId: id, id: { not: sessionId } } });
  return count;
}
