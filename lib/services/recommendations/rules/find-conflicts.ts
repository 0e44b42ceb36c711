// Rules that contradict one another, or that come to nothing. Pure; shown while a rule is written and beside those that are saved.
import { choosesItem, type RuleItem } from './choose-items';
import { excludes } from './prepare-rules';
import type { Rule } from './schema';

export type Conflict =
  /** A pin of an item that another rule keeps out: the pin loses. */
  | { kind: 'pin_excluded'; rule: number; other: number; item: string }
  /** A pin of what is not in the catalogue. */
  | { kind: 'pin_unknown'; rule: number; item: string }
  /** Two items at one place: the second moves on. */
  | { kind: 'same_place'; rule: number; other: number; position: number }
  | { kind: 'pinned_twice'; rule: number; other: number; item: string }
  /** So many items are pushed up by one and down by the other. */
  | { kind: 'boost_and_bury'; rule: number; other: number; count: number }
  /** A boost or bury of items that are all kept out. */
  | { kind: 'excluded_anyway'; rule: number; other: number }
  | { kind: 'chooses_nothing'; rule: number };

/** @param now in milliseconds since 1970. Rules that are switched off or over conflict with nothing. */
export function findConflicts(rules: readonly Rule[], items: readonly RuleItem[], now: number): Conflict[] {
  const known = new Map(items.map((item) => [item.id, item]));
  const live = rules.filter(({ enabled, until }) => enabled && (until === null || until.getTime() > now));
  return live.flatMap((rule, index) => [
    ...alone(rule, items, known, now),
    ...live.flatMap((other, at) => (at === index || !meet(rule, other) ? [] : between(rule, other, { items, known, now: timeOf(rule, other, now), first: index < at }))),
  ]);
}

/** Whether two rules ever have a say in the same list. */
function meet(one: Rule, other: Rule): boolean {
  const samePlace = one.placement === null || other.placement === null || one.placement === other.placement;
  return samePlace && begins(one) < ends(other) && begins(other) < ends(one);
}

const begins = ({ from }: Rule) => from?.getTime() ?? -Infinity;
const ends = ({ until }: Rule) => until?.getTime() ?? Infinity;
/** The first moment from now on at which both count. */
const timeOf = (one: Rule, other: Rule, now: number) => Math.max(now, begins(one), begins(other));

function alone(rule: Rule, items: readonly RuleItem[], known: ReadonlyMap<string, RuleItem>, now: number): Conflict[] {
  if (rule.kind === 'pin') return rule.settings.pins.flatMap(({ item }) => (known.has(item) ? [] : [{ kind: 'pin_unknown' as const, rule: rule.id, item }]));
  const test = chooses(rule, Math.max(now, begins(rule)));
  return test && !items.some(test) ? [{ kind: 'chooses_nothing', rule: rule.id }] : [];
}

interface Setting {
  items: readonly RuleItem[];
  known: ReadonlyMap<string, RuleItem>;
  now: number;
  /** Conflicts that look the same from both sides are named once, by the first. */
  first: boolean;
}

function between(rule: Rule, other: Rule, { items, known, now, first }: Setting): Conflict[] {
  const pair = { rule: rule.id, other: other.id };
  const out = excludes(other, now);
  if (rule.kind === 'pin' && out) {
    return rule.settings.pins.flatMap(({ item }) => (known.has(item) && out(known.get(item)!) ? [{ kind: 'pin_excluded' as const, ...pair, item }] : []));
  }
  if (rule.kind === 'pin' && other.kind === 'pin' && first) {
    return rule.settings.pins.flatMap(({ item, position }) => [
      ...(other.settings.pins.some((pin) => pin.item === item) ? [{ kind: 'pinned_twice' as const, ...pair, item }] : []),
      ...(other.settings.pins.some((pin) => pin.position === position && pin.item !== item) ? [{ kind: 'same_place' as const, ...pair, position }] : []),
    ]);
  }
  if (rule.kind !== 'boost' && rule.kind !== 'bury') return [];
  const chosen = items.filter(choosesItem(rule.settings.choice, now));
  if (chosen.length > 0 && out && chosen.every(out)) return [{ kind: 'excluded_anyway', ...pair }];
  if (rule.kind !== 'boost' || other.kind !== 'bury') return [];
  const count = chosen.filter(choosesItem(other.settings.choice, now)).length;
  return count === 0 ? [] : [{ kind: 'boost_and_bury', ...pair, count }];
}

/** Items that a rule by choice is about; null of other kinds. */
export const chooses = (rule: Rule, now: number) => ('choice' in rule.settings ? choosesItem(rule.settings.choice, now) : null);
