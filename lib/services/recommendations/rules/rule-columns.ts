import type { RuleInput } from './schema';

/** What of a rule stands in the table's columns. */
export const ruleColumns = ({ kind, name, placement, settings, enabled, from, until }: RuleInput) => ({
  kind, name, placement, settings, enabled,
  from: from === null ? null : new Date(from),
  until: until === null ? null : new Date(until),
});
