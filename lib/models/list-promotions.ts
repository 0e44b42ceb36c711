// Which versions of a task served, and who made them serve: the history from which one is rolled back to.
import type { SessionUser } from '@/lib/auth/find-live-session';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { findArtefactFolder, findStoredFolder } from './find-artefact-folder';

export interface ListedPromotion {
  id: number;
  version: string;
  /** Null for those that came with a release. */
  by: string | null;
  reason: string;
  at: Date;
  active: boolean;
  /** Whether its files are on this machine. */
  present: boolean;
  /** Whether it was trained here. */
  taught: boolean;
}

/** Newest first, at most `limit`. @throws AppError `forbidden` unless the actor is an admin */
export async function listPromotions(actor: Pick<SessionUser, 'role'>, task: string, limit = 30): Promise<ListedPromotion[]> {
  if (actor.role !== 'admin') throw new AppError('forbidden', 'Your role does not allow this.');
  const rows = await db.promotion.findMany({
    where: { task },
    orderBy: { id: 'desc' },
    take: limit,
    select: { id: true, reason: true, createdAt: true, promotedBy: { select: { name: true } }, modelVersion: { select: { version: true } } },
  });
  return rows.map(({ id, reason, createdAt, promotedBy, modelVersion: { version } }, index) => ({
    id, version, reason, at: createdAt,
    by: promotedBy?.name ?? null,
    active: index === 0,
    present: findArtefactFolder(task, version) !== null,
    taught: findStoredFolder(task, version) !== null,
  }));
}
