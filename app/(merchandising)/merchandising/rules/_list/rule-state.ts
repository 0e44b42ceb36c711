// Whether a rule counts at a moment.
import type { Rule } from '@/lib/services/recommendations/rules/schema';

export type RuleStanding = 'live' | 'off' | 'coming' | 'over';

/** @param now in milliseconds since 1970 */
export function stateOf({ enabled, from, until }: Pick<Rule, 'enabled' | 'from' | 'until'>, now: number): RuleStanding {
  if (!enabled) return 'off';
  if (until !== null && until.getTime() <= now) return 'over';
  return from !== null && from.getTime() > now ? 'coming' : 'live';
}
