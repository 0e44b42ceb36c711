import { db } from '@/lib/db';
import type { MerchandisingRule } from '@/lib/generated/prisma/client';
import { invalidate } from '../lists/serving-state';
import { requireActiveMerchandiser, type Merchandiser } from '../require-merchandiser';
import { auditRule } from './rule-audit';
import { ruleColumns } from './rule-columns';
import type { RuleInput } from './schema';

/** Adds a rule, in force at once if it is enabled and its time has come. @throws AppError `forbidden` to all but marketing and admins */
export async function createRule(actor: Pick<Merchandiser, 'id'>, catalogueId: number, input: RuleInput): Promise<MerchandisingRule> {
  const row = await db.$transaction(async (transaction) => {
    const person = await requireActiveMerchandiser(transaction, actor);
    const rule = await transaction.merchandisingRule.create({ data: { ...ruleColumns(input), catalogueId, createdBy: person.name } });
    await auditRule(transaction, { action: 'rule_created', actor: person, before: null, after: rule });
    return rule;
  });
  invalidate(catalogueId, 'rules');
  return row;
}
