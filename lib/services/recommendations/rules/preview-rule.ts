// What a rule would do, before it is saved: how many items it is about, what is left, what it contradicts, and a customer's list with it.
import { z } from 'zod';
import { db } from '@/lib/db';
import { Placement } from '@/lib/generated/prisma/enums';
import { requireMerchandiser, type Merchandiser } from '../require-merchandiser';
import { previewFor, type Preview } from '../shopper-view/preview-for';
import { checkRules, type RuleCheck } from './check-rules';
import type { Conflict } from './find-conflicts';
import { draftRule, readRule } from './read-rule';
import { readRuleItems } from './rule-items';
import { ruleInput, type Rule } from './schema';

export const previewRuleInput = z.object({
  /** The saved rule that the draft replaces; null for a new one. */
  ruleId: z.int().nullable(),
  draft: ruleInput,
  /** Null: somebody of whom nothing is known. */
  shopperId: z.int().nullable(),
  placement: z.enum(Placement),
});
export type PreviewRuleInput = z.output<typeof previewRuleInput>;

export interface RulePreview {
  check: Pick<RuleCheck, 'total' | 'left'> & { matched: number; conflicts: Conflict[] };
  /** By id: what the rules are called that conflicts speak of. */
  ruleNames: Record<number, string>;
  preview: Preview;
}

/** The draft counts as if it were on and its time had come. @throws AppError `forbidden`, `not_found` */
export async function previewRule(actor: Pick<Merchandiser, 'role'>, catalogueId: number, { ruleId, draft, shopperId, placement }: PreviewRuleInput): Promise<RulePreview> {
  requireMerchandiser(actor);
  const id = ruleId ?? 0;
  const rows = await db.merchandisingRule.findMany({ where: { catalogueId, deletedAt: null, ...(ruleId !== null && { id: { not: ruleId } }) }, orderBy: { id: 'asc' } });
  const others = rows.flatMap((row) => readRule(row) ?? []);
  const tried: Rule = { ...draftRule(draft, id), enabled: true };
  const at = Math.max(Date.now(), tried.from?.getTime() ?? 0);
  const rules = [...others, tried];
  const check = checkRules(rules, await readRuleItems(catalogueId), at);
  return {
    check: { total: check.total, left: check.left, matched: check.matched[id] ?? 0, conflicts: check.conflicts.filter((conflict) => conflict.rule === id || ('other' in conflict && conflict.other === id)) },
    ruleNames: Object.fromEntries([...rows.map((row) => [row.id, row.name]), [id, draft.name]]),
    preview: await previewFor({ catalogueId, shopperId, placement, rules, at }),
  };
}
