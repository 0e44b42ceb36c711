import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { BlendVersion } from '@/lib/generated/prisma/client';
import { requireMerchandiser, type Merchandiser } from '../require-merchandiser';
import { readBlend } from './current-blend';
import { saveBlend } from './save-blend';

interface RollBack {
  catalogueId: number;
  /** The row whose blend is to be in force again. */
  id: number;
  reason: string;
}

/** Puts an earlier blend of the same placement in force again, by one more row. @throws AppError `forbidden`, `not_found` */
export async function rollBackBlend(actor: Merchandiser, { catalogueId, id, reason }: RollBack): Promise<BlendVersion> {
  requireMerchandiser(actor);
  const target = await db.blendVersion.findFirst({ where: { id, catalogueId } });
  if (!target) throw new AppError('not_found', 'There is no such blend.');
  return saveBlend(actor, { catalogueId, placement: target.placement, blend: readBlend(target), reason, rollback: true });
}
