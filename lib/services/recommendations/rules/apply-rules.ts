// What rules say of a list for one person. Pure. Whoever makes many lists prepares the rules once (`prepare-rules.ts`) and calls `rulesFor`.
import { prepareRules, type PreparedRules, type RuleScope } from './prepare-rules';
import type { Rule } from './schema';

export type AppliedRules = Pick<PreparedRules, 'exclude' | 'factors' | 'pins' | 'ruleOf'>;

/**
 * @param rules of the catalogue; those switched off, elsewhere or of another time have no say
 * @param scope with `bought`: rows that the person bought
 * @returns what `ListRequest` of `ml/recommend` takes, and which rule is behind a row
 */
export function applyRules(rules: readonly Rule[], { bought, ...scope }: RuleScope & { bought: Iterable<number> }): AppliedRules {
  return rulesFor(prepareRules(rules, scope), bought);
}

/** What prepared rules say to a person who bought the rows `bought`. Costs nothing where no rule is about purchases. */
export function rulesFor(prepared: PreparedRules, bought: Iterable<number>): AppliedRules {
  const gone = prepared.once.size === 0 ? [] : [...bought].filter((row) => prepared.once.has(row) && !prepared.exclude.has(row));
  if (gone.length === 0) return prepared;
  const ruleOf = new Map(prepared.ruleOf);
  for (const row of gone) ruleOf.set(row, prepared.once.get(row)!);
  const exclude = new Set([...prepared.exclude, ...gone]);
  return { exclude, factors: prepared.factors, pins: prepared.pins.filter(({ item }) => !exclude.has(item)), ruleOf };
}
