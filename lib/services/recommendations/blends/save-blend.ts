import { db } from '@/lib/db';
import { Prisma, type BlendVersion } from '@/lib/generated/prisma/client';
import { invalidate } from '../lists/serving-state';
import { requireActiveMerchandiser, type Merchandiser } from '../require-merchandiser';
import { auditBlend } from './blend-audit';
import type { BlendInput } from './schema';

interface SaveBlend extends BlendInput {
  catalogueId: number;
  /** The change takes an earlier one back. */
  rollback?: boolean;
}

/** Puts a blend in force: one more row, the newest of its placement. @throws AppError `forbidden` to all but marketing and admins */
export async function saveBlend(actor: Pick<Merchandiser, 'id'>, { catalogueId, placement, blend, reason, rollback = false }: SaveBlend): Promise<BlendVersion> {
  const row = await db.$transaction(async (transaction) => {
    const person = await requireActiveMerchandiser(transaction, actor);
    const created = await transaction.blendVersion.create({
      data: { catalogueId, placement, blend: blend ?? Prisma.DbNull, reason, createdById: person.id, createdBy: person.name },
      include: { catalogue: { select: { name: true } } },
    });
    await auditBlend(transaction, { action: rollback ? 'blend_rolled_back' : 'blend_changed', actor: person, row: created });
    return created;
  });
  invalidate(catalogueId, 'blends');
  return row;
}
