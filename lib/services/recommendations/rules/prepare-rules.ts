// What a placement's rules say of every item, whoever asks. It is worked out once and holds until `validUntil`: a list that is being made
// looks rows up and compares nothing. Pure.
import type { Placement } from '@/lib/generated/prisma/enums';
import { choosesItem, costs, inCategories, type ItemTest, type RuleItem } from './choose-items';
import type { Rule } from './schema';

export interface PreparedRules {
  /** Rows that must not appear. */
  exclude: ReadonlySet<number>;
  /** Factors of rows' scores: the product of all boosts and buries. */
  factors: ReadonlyMap<number, number>;
  /** By position, no two the same, none of an excluded row. */
  pins: readonly { item: number; position: number }[];
  /** Which rule pinned, excluded, or moved a row (in this order of precedence; of several, the last). */
  ruleOf: ReadonlyMap<number, number>;
  /** Rows that a person who bought them must not see again, with the rule that says so. */
  once: ReadonlyMap<number, number>;
  /** Milliseconds since 1970: when a rule begins or ends, or a month does. */
  validUntil: number;
}

export interface RuleScope {
  /** The catalogue by row. */
  items: readonly RuleItem[];
  placement: Placement;
  /** Milliseconds since 1970. */
  now: number;
}

/** Whether a rule has a say there and then. */
export const counts = ({ enabled, placement, from, until }: Rule, scope: Pick<RuleScope, 'placement' | 'now'>): boolean =>
  enabled && (placement === null || placement === scope.placement) && (from === null || from.getTime() <= scope.now) && (until === null || until.getTime() > scope.now);

/** The rows that a rule keeps out, or null of a kind that keeps none out. */
export function excludes(rule: Rule, now: number): ItemTest | null {
  if (rule.kind === 'exclude') return choosesItem(rule.settings.choice, now);
  if (rule.kind === 'in_stock') {
    const of = inCategories(rule.settings.categories);
    return (item) => item.stock !== null && item.stock <= 0 && of(item);
  }
  if (rule.kind === 'price_range') {
    const { categories, priceFrom, priceTo } = rule.settings;
    const of = inCategories(categories);
    return (item) => of(item) && !costs(item, priceFrom, priceTo);
  }
  return null;
}

/** @param rules of the catalogue, in any order; those switched off, elsewhere or of another time have no say */
export function prepareRules(rules: readonly Rule[], scope: RuleScope): PreparedRules {
  const { items, now } = scope;
  const inForce = rules.filter((rule) => counts(rule, scope)).sort(bySpecificity);
  const exclude = new Set<number>();
  const factors = new Map<number, number>();
  const once = new Map<number, number>();
  const ruleOf = new Map<number, number>();
  for (const rule of inForce) {
    if (rule.kind !== 'boost' && rule.kind !== 'bury') continue;
    const { choice, factor } = rule.settings;
    eachRow(items, choosesItem(choice, now), (row) => { factors.set(row, (factors.get(row) ?? 1) * factor); ruleOf.set(row, rule.id); });
  }
  for (const rule of inForce) {
    const out = excludes(rule, now);
    if (out) eachRow(items, out, (row) => { exclude.add(row); ruleOf.set(row, rule.id); });
    if (rule.kind === 'once') eachRow(items, inCategories(rule.settings.categories), (row) => { once.set(row, rule.id); });
  }
  return { exclude, factors, pins: placePins(inForce, items, exclude, ruleOf), ruleOf, once, validUntil: nextChange(rules, now) };
}

/** A rule for one placement comes before one for all, then the older one. */
const bySpecificity = (one: Rule, other: Rule) => Number(one.placement === null) - Number(other.placement === null) || one.id - other.id;

function eachRow(items: readonly RuleItem[], test: ItemTest, then: (row: number) => void): void {
  for (let row = 0; row < items.length; row++) if (test(items[row]!)) then(row);
}

/** An item is pinned once; of two at one place the later moves to the next free one. */
function placePins(rules: readonly Rule[], items: readonly RuleItem[], exclude: ReadonlySet<number>, ruleOf: Map<number, number>) {
  const pinning = rules.filter((rule) => rule.kind === 'pin');
  if (pinning.length === 0) return [];
  const rowOf = rowsOf(items, new Set(pinning.flatMap(({ settings }) => settings.pins.map(({ item }) => item))));
  const placed = new Map<number, number>();
  const pinned = new Set<number>();
  for (const { id, settings } of pinning) {
    for (const { item, position } of settings.pins) {
      const row = rowOf.get(item);
      if (row === undefined || exclude.has(row) || pinned.has(row)) continue;
      let place = position;
      while (placed.has(place)) place++;
      placed.set(place, row);
      pinned.add(row);
      ruleOf.set(row, id);
    }
  }
  return [...placed].map(([position, item]) => ({ item, position })).sort((one, other) => one.position - other.position);
}

/** Of the few that are named, in one pass over the catalogue. */
function rowsOf(items: readonly RuleItem[], ids: ReadonlySet<string>): Map<string, number> {
  const rows = new Map<string, number>();
  for (let row = 0; row < items.length; row++) {
    const { id } = items[row] as RuleItem;
    if (ids.has(id)) rows.set(id, row);
  }
  return rows;
}

function nextChange(rules: readonly Rule[], now: number): number {
  const at = new Date(now);
  // Seasons go by months.
  let next = Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1);
  for (const { enabled, from, until } of rules) {
    for (const moment of enabled ? [from, until] : []) if (moment && moment.getTime() > now && moment.getTime() < next) next = moment.getTime();
  }
  return next;
}
