// What the audit trail keeps of a change of a rule: the rule before and after, so that its history can be read and a change be taken back.
import type { Transaction } from '@/lib/auth/create-account';
import { recordAudit } from '@/lib/audit/record-audit';
import type { AuditAction } from '@/lib/audit/audit-actions';
import type { MerchandisingRule } from '@/lib/generated/prisma/client';
import { readRule } from './read-rule';
import { ruleInput, type RuleInput } from './schema';

export const ruleActions = ['rule_created', 'rule_changed', 'rule_enabled', 'rule_disabled', 'rule_deleted', 'rule_restored'] as const satisfies AuditAction[];
export type RuleAction = (typeof ruleActions)[number];

/** Audit entries name subjects of many kinds by one text. */
export const ruleSubject = (id: number): string => `rule:${id}`;

interface RuleChange {
  action: RuleAction;
  actor: { id: string; name: string };
  before: MerchandisingRule | null;
  after: MerchandisingRule;
}

export async function auditRule(transaction: Transaction, { action, actor, before, after }: RuleChange): Promise<void> {
  await recordAudit(transaction, {
    action,
    actor,
    subject: { id: ruleSubject(after.id), name: after.name },
    detail: {
      catalogueId: String(after.catalogueId),
      kind: after.kind,
      ...(before && { before: JSON.stringify(snapshot(before)) }),
      after: JSON.stringify(snapshot(after)),
    },
  });
}

/** The rule as somebody would write it, or null where its settings are not understood. */
export function snapshot(row: MerchandisingRule): RuleInput | null {
  const rule = readRule(row);
  if (!rule) return null;
  const { id: _id, from, until, ...rest } = rule;
  return { ...rest, from: from?.toISOString() ?? null, until: until?.toISOString() ?? null };
}

/** A snapshot out of an audit entry; null where there is none or it is of a form that is no longer understood. */
export function readSnapshot(text: string | undefined): RuleInput | null {
  if (!text) return null;
  const parsed = ruleInput.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : null;
}
