// Who changed which rule, when and what: the audit trail's entries of one catalogue's rules, for those who may change them.
import { z } from 'zod';
import { db } from '@/lib/db';
import { requireMerchandiser, type Merchandiser } from '../require-merchandiser';
import { readSnapshot, ruleActions, ruleSubject, type RuleAction } from './rule-audit';
import type { RuleInput } from './schema';

export const historyLength = 50;

/** What of a rule can change. */
export const ruleParts = ['name', 'placement', 'settings', 'from', 'until', 'enabled'] as const;
export type RulePart = (typeof ruleParts)[number];

export interface RuleHistoryEntry {
  id: string;
  at: Date;
  action: RuleAction;
  actor: string;
  ruleId: number;
  ruleName: string;
  kind: string;
  /** What was changed, of a change. */
  parts: RulePart[];
  before: RuleInput | null;
  after: RuleInput | null;
  /** It is deleted and nothing happened to it since: here it can be brought back. */
  restorable: boolean;
}

const detail = z.object({ kind: z.string().catch(''), before: z.string().optional(), after: z.string().optional() }).catch({ kind: '' });

/** The newest entries, of one rule where `ruleId` names it. @throws AppError `forbidden` to all but marketing and admins */
export async function ruleHistory(actor: Merchandiser, catalogueId: number, ruleId?: number): Promise<RuleHistoryEntry[]> {
  requireMerchandiser(actor);
  const rows = await db.auditEntry.findMany({
    where: {
      action: { in: [...ruleActions] },
      detail: { path: '$.catalogueId', equals: String(catalogueId) },
      ...(ruleId !== undefined && { subjectId: ruleSubject(ruleId) }),
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: historyLength,
  });
  const deleted = new Set((await db.merchandisingRule.findMany({ where: { catalogueId, deletedAt: { not: null } }, select: { id: true } })).map(({ id }) => id));
  const seen = new Set<string | null>();
  return rows.map((row) => {
    const { kind, ...texts } = detail.parse(row.detail);
    const [before, after] = [readSnapshot(texts.before), readSnapshot(texts.after)];
    const id = Number(row.subjectId?.replace('rule:', ''));
    const newest = !seen.has(row.subjectId);
    seen.add(row.subjectId);
    return {
      id: row.id, at: row.at, action: row.action as RuleAction, actor: row.actorName, ruleId: id, ruleName: row.subjectName, kind, before, after,
      parts: row.action === 'rule_changed' && before && after ? changedParts(before, after) : [],
      restorable: newest && row.action === 'rule_deleted' && deleted.has(id),
    };
  });
}

/** In the order of the form. */
export const changedParts = (before: RuleInput, after: RuleInput): RulePart[] =>
  ruleParts.filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]));
