// One piece of feedback with the whole answer it is about, for admins.
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/predictions/viewer';
import { requireAdmin } from './require-admin';

/** @throws AppError `forbidden` to all but admins, `not_found`. */
export async function getFeedback(viewer: Viewer, id: string) {
  requireAdmin(viewer);
  const row = await db.feedback.findUnique({
    where: { id },
    include: {
      corrections: { orderBy: { task: 'asc' } },
      user: { select: { id: true, name: true, email: true } },
      prediction: { include: { batch: { select: { id: true, name: true } } } },
    },
  });
  if (!row) throw new AppError('not_found', `There is no feedback with the id ${id}.`);
  return row;
}
