import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { MerchandisingRule } from '@/lib/generated/prisma/client';
import { invalidate } from '../lists/serving-state';
import { requireActiveMerchandiser, type Merchandiser } from '../require-merchandiser';
import { getRuleRow } from './get-rule';
import { auditRule } from './rule-audit';
import { ruleColumns } from './rule-columns';
import type { RuleInput } from './schema';

interface RuleUpdate {
  id: number;
  /** When the version that was edited was saved: a change that somebody made meanwhile is not overwritten unseen. */
  savedAt: string;
  input: RuleInput;
}

/** @throws AppError `forbidden` to all but marketing and admins, `not_found`, `conflict` where somebody changed it meanwhile */
export async function updateRule(actor: Pick<Merchandiser, 'id'>, { id, savedAt, input }: RuleUpdate): Promise<MerchandisingRule> {
  const row = await db.$transaction(async (transaction) => {
    const person = await requireActiveMerchandiser(transaction, actor);
    const before = await getRuleRow(transaction, id);
    if (before.updatedAt.toISOString() !== savedAt) throw new AppError('conflict', 'Somebody changed this rule in the meantime.');
    const after = await transaction.merchandisingRule.update({ where: { id }, data: ruleColumns(input) });
    await auditRule(transaction, { action: 'rule_changed', actor: person, before, after });
    return after;
  });
  invalidate(row.catalogueId, 'rules');
  return row;
}
