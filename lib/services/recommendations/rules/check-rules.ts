// What a set of rules comes to: how many items are left for each placement, what contradicts what, and how many items each rule is about. Pure.
import { Placement } from '@/lib/generated/prisma/enums';
import { inCategories, type RuleItem } from './choose-items';
import { chooses, findConflicts, type Conflict } from './find-conflicts';
import { excludes, prepareRules } from './prepare-rules';
import type { Rule } from './schema';

/** A list of the usual length cannot be filled from fewer, so that rules begin to show. */
export const fewItems = 20;

export interface RuleCheck {
  total: number;
  /** Items that may appear there, whoever asks. */
  left: Record<Placement, number>;
  conflicts: Conflict[];
  /** By rule: how many items it is about. */
  matched: Record<number, number>;
}

/** @param at the moment that is meant, in milliseconds since 1970 */
export function checkRules(rules: readonly Rule[], items: readonly RuleItem[], at: number): RuleCheck {
  const left = Object.fromEntries(
    Object.values(Placement).map((placement) => [placement, items.length - prepareRules(rules, { items, placement, now: at }).exclude.size]),
  ) as Record<Placement, number>;
  return { total: items.length, left, conflicts: findConflicts(rules, items, at), matched: Object.fromEntries(rules.map((rule) => [rule.id, matchedBy(rule, items, at)])) };
}

function matchedBy(rule: Rule, items: readonly RuleItem[], at: number): number {
  if (rule.kind === 'pin') {
    const pinned = new Set(rule.settings.pins.map(({ item }) => item));
    return items.filter(({ id }) => pinned.has(id)).length;
  }
  const test = chooses(rule, at) ?? excludes(rule, at) ?? (rule.kind === 'once' ? inCategories(rule.settings.categories) : null);
  return test ? items.filter(test).length : 0;
}
