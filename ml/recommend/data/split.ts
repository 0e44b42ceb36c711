// Which events a model may learn from, and which it is judged by: before and after a moment, or at random.
import { createRandom } from '../../core/random';
import { filterInteractions } from './collect-interactions';
import type { Interactions } from './interactions';
import { timeOf } from './time-of';

/** Both parts have all users and items, with the same rows. */
export interface Split {
  train: Interactions;
  test: Interactions;
}

export type SplitRule = { kind: 'time'; cut: number } | { kind: 'random'; share: number };

/** @param text `time:2011-11-09` or `random:0.25` (share of the test part) @throws Error saying what is expected */
export function parseSplitRule(text: string): SplitRule {
  const [kind, value = ''] = [text.slice(0, text.indexOf(':')), text.slice(text.indexOf(':') + 1)];
  const share = Number(value);
  if (kind === 'random' && share > 0 && share < 1) return { kind, share };
  const cut = kind === 'time' ? timeOf(value) : null;
  if (cut !== null) return { kind: 'time', cut };
  throw new Error(`"${text}" is no split; random:0.25 (a share between 0 and 1) or time:2011-11-09 (a date) was expected.`);
}

/** @param seed of the random split */
export const splitBy = (rule: SplitRule, events: Interactions, seed = 1): Split =>
  rule.kind === 'time' ? splitByTime(events, rule.cut) : splitAtRandom(events, rule.share, seed);

/** Events before `cut` (milliseconds since 1970) train, those from it on test; none from `end` on. */
export const splitByTime = (events: Interactions, cut: number, end = Infinity): Split => ({
  train: filterInteractions(events, (event) => events.time[event]! < cut),
  test: filterInteractions(events, (event) => events.time[event]! >= cut && events.time[event]! < end),
});

/** Each event falls into the test part with the probability `share`. */
export function splitAtRandom(events: Interactions, share: number, seed: number): Split {
  const random = createRandom(seed);
  const test = Uint8Array.from(events.user, () => (random() < share ? 1 : 0));
  return { train: filterInteractions(events, (event) => !test[event]), test: filterInteractions(events, (event) => test[event] === 1) };
}
