import type { SessionUser } from '@/lib/auth/find-live-session';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { readKey } from './read-key';
import type { KeyView } from './schema';

/** A catalogue's keys, those in force first, then the newest. @throws AppError `forbidden` unless the actor is an admin */
export async function listKeys(actor: Pick<SessionUser, 'role'>, catalogueId: number): Promise<KeyView[]> {
  if (actor.role !== 'admin') throw new AppError('forbidden', 'Your role does not allow this.');
  const rows = await db.apiKey.findMany({ where: { catalogueId }, orderBy: { id: 'desc' } });
  return rows.map(readKey).sort((a, b) => Number(a.revokedAt !== null) - Number(b.revokedAt !== null));
}
