// The blends of a placement, the newest first; the first is in force.
import { db } from '@/lib/db';
import type { Placement } from '@/lib/generated/prisma/enums';
import type { Blend } from '@/ml/recommend/model/item-model';
import { requireMerchandiser, type Merchandiser } from '../require-merchandiser';
import { readBlend } from './current-blend';

export const blendHistoryLength = 30;

export interface BlendHistoryEntry {
  id: number;
  /** Null: what training chose; of one placement: what holds for all. */
  blend: Blend | null;
  reason: string;
  createdBy: string;
  createdAt: Date;
}

/** @param placement null: of all placements. @throws AppError `forbidden` to all but marketing and admins */
export async function blendHistory(actor: Pick<Merchandiser, 'role'>, catalogueId: number, placement: Placement | null): Promise<BlendHistoryEntry[]> {
  requireMerchandiser(actor);
  const rows = await db.blendVersion.findMany({ where: { catalogueId, placement }, orderBy: { id: 'desc' }, take: blendHistoryLength });
  return rows.map((row) => ({ id: row.id, blend: readBlend(row), reason: row.reason, createdBy: row.createdBy, createdAt: row.createdAt }));
}
