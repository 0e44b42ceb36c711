// One item, edited by hand. Lists go by it at once.
import 'server-only';
import { recordAudit } from '@/lib/audit/record-audit';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { invalidate } from '../lists/serving-state';
import { requireAdmin, type Actor } from '../require-admin';
import { getCatalogue } from './find-catalogue';
import type { ItemChange } from './item-change';

/** @throws AppError `forbidden`, `not_found` where the catalogue does not have it */
export async function changeItem(actor: Actor, { catalogue: slug, id, archived, ...values }: ItemChange): Promise<void> {
  requireAdmin(actor);
  const catalogue = await getCatalogue(slug);
  await db.$transaction(async (transaction) => {
    const before = await transaction.item.findFirst({ where: { id, catalogueId: catalogue.id }, select: { archivedAt: true } });
    if (!before) throw new AppError('not_found', 'The catalogue has no such item.');
    await transaction.item.update({ where: { id }, data: { ...values, archivedAt: archived ? (before.archivedAt ?? new Date()) : null } });
    await recordAudit(transaction, { action: 'item_changed', actor, subject: { id: String(id), name: values.name }, detail: { catalogue: catalogue.name } });
  });
  invalidate(catalogue.id, 'items');
}
