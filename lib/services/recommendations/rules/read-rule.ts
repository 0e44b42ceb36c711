// A row of the table as the rest of the product knows it. One that cannot be read counts for nothing, rather than for something else.
import type { MerchandisingRule } from '@/lib/generated/prisma/client';
import { ruleDemand, type Rule, type RuleInput } from './schema';

/** The rule in `row`, or null where its settings are not understood. */
export function readRule(row: MerchandisingRule): Rule | null {
  const demand = ruleDemand.safeParse({ kind: row.kind, settings: row.settings });
  if (!demand.success) return null;
  const { id, name, placement, enabled, from, until } = row;
  return { id, name, placement, enabled, from, until, ...demand.data };
}

/** A rule that is being written, so that it can be tried before it is saved. @param id of the saved one that it replaces, 0 for none */
export function draftRule(input: RuleInput, id = 0): Rule {
  const { from, until, ...rest } = input;
  return { ...rest, id, from: from === null ? null : new Date(from), until: until === null ? null : new Date(until) };
}
