// One rule of one catalogue, for those who may change it.
import type { Transaction } from '@/lib/auth/create-account';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { MerchandisingRule } from '@/lib/generated/prisma/client';
import { requireMerchandiser, type Merchandiser } from '../require-merchandiser';

/** Also one that is deleted, where `deleted` says so. @throws AppError `not_found` */
export async function getRuleRow(transaction: Pick<Transaction, 'merchandisingRule'>, id: number, { deleted = false } = {}): Promise<MerchandisingRule> {
  const row = await transaction.merchandisingRule.findFirst({ where: { id, ...(!deleted && { deletedAt: null }) } });
  if (!row) throw new AppError('not_found', 'There is no such rule.');
  return row;
}

/** @throws AppError `forbidden` to all but marketing and admins, `not_found` */
export async function getRule(actor: Merchandiser, catalogueId: number, id: number): Promise<MerchandisingRule> {
  requireMerchandiser(actor);
  const row = await getRuleRow(db, id);
  if (row.catalogueId !== catalogueId) throw new AppError('not_found', 'There is no such rule.');
  return row;
}
