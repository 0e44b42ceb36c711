// Switching a rule off and on, deleting it and bringing it back: all can be undone, so a deleted rule stays in the table.
import { db } from '@/lib/db';
import type { MerchandisingRule } from '@/lib/generated/prisma/client';
import { invalidate } from '../lists/serving-state';
import { requireActiveMerchandiser, type Merchandiser } from '../require-merchandiser';
import { getRuleRow } from './get-rule';
import { auditRule, type RuleAction } from './rule-audit';

export const ruleStates = ['enabled', 'disabled', 'deleted', 'restored'] as const;
export type RuleState = (typeof ruleStates)[number];

const changes = {
  enabled: { data: { enabled: true }, changed: ({ enabled }: MerchandisingRule) => !enabled },
  disabled: { data: { enabled: false }, changed: ({ enabled }: MerchandisingRule) => enabled },
  deleted: { data: () => ({ deletedAt: new Date() }), changed: ({ deletedAt }: MerchandisingRule) => deletedAt === null },
  restored: { data: { deletedAt: null }, changed: ({ deletedAt }: MerchandisingRule) => deletedAt !== null },
} as const;

/** Does nothing where the rule is so already. @throws AppError `forbidden` to all but marketing and admins, `not_found` */
export async function setRuleState(actor: Pick<Merchandiser, 'id'>, { id, state }: { id: number; state: RuleState }): Promise<MerchandisingRule> {
  const row = await db.$transaction(async (transaction) => {
    const person = await requireActiveMerchandiser(transaction, actor);
    const before = await getRuleRow(transaction, id, { deleted: state === 'deleted' || state === 'restored' });
    const { data, changed } = changes[state];
    if (!changed(before)) return before;
    const after = await transaction.merchandisingRule.update({ where: { id }, data: typeof data === 'function' ? data() : data });
    await auditRule(transaction, { action: `rule_${state}` satisfies RuleAction, actor: person, before, after });
    return after;
  });
  invalidate(row.catalogueId, 'rules');
  return row;
}
