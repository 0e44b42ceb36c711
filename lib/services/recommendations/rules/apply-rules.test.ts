import { describe, expect, it } from 'vitest';
import { applyRules } from './apply-rules';
import type { RuleItem } from './choose-items';
import { prepareRules } from './prepare-rules';
import { ruleInput, type Rule, type RuleInput } from './schema';
import { draftRule } from './read-rule';

const item = (id: string, category: string, rest: Partial<RuleItem> = {}): RuleItem => ({ id, category, priceMinor: 1000, stock: null, season: null, ...rest });
// rows: 0 mug, 1 big mug, 2 mugwort, 3 lantern, 4 stocking, 5 gift
const items = [
  item('mug', 'Kitchen/Mugs', { priceMinor: 500 }),
  item('big-mug', 'Kitchen/Mugs/Big', { priceMinor: 1500, stock: 0 }),
  item('mugwort', 'Kitchen/Mugsy'),
  item('lantern', 'Lighting', { priceMinor: 3400, stock: 3 }),
  item('stocking', 'Home', { season: 12 }),
  item('gift', 'Home', { priceMinor: null, season: 6 }),
];
const november = Date.parse('2026-11-25T12:00:00Z');

let ids = 0;
type Draft = Pick<RuleInput, 'kind'> & { settings: unknown } & Partial<Pick<RuleInput, 'placement' | 'enabled' | 'from' | 'until'>>;
const rule = (draft: Draft): Rule => draftRule(ruleInput.parse({ name: draft.kind, ...draft }), ++ids);
const apply = (rules: Rule[], { now = november, bought = [] as number[], placement = 'for_you' as const } = {}) => applyRules(rules, { items, placement, now, bought });
const out = (rules: Rule[], options = {}) => [...apply(rules, options).exclude].sort();

describe('applyRules', () => {
  it('excludes by item, category with all below it, season and price, where everything given holds', () => {
    const exclude = (choice: object) => out([rule({ kind: 'exclude', settings: { choice } })]);
    expect(exclude({ items: ['mug', 'unknown'] })).toEqual([0]);
    expect(exclude({ categories: ['Kitchen/Mugs'] })).toEqual([0, 1]);
    expect(exclude({ categories: ['Kitchen/Mugs'], priceFrom: 1000 })).toEqual([1]);
    expect(exclude({ seasons: [12, 1] })).toEqual([4]);
    expect(exclude({ priceTo: 1000 })).toEqual([0, 2, 4]);
  });

  it('knows what is out of season: neither this month nor the next', () => {
    const outOfSeason = [rule({ kind: 'exclude', settings: { choice: { outOfSeason: true } } })];
    expect(out(outOfSeason)).toEqual([5]);
    expect(out(outOfSeason, { now: Date.parse('2026-06-01T00:00:00Z') })).toEqual([4]);
    expect(prepareRules(outOfSeason, { items, placement: 'for_you', now: november }).validUntil).toBe(Date.parse('2026-12-01T00:00:00Z'));
  });

  it('keeps out what is sold out or outside the price range, by category', () => {
    expect(out([rule({ kind: 'in_stock', settings: {} })])).toEqual([1]);
    expect(out([rule({ kind: 'in_stock', settings: { categories: ['Lighting'] } })])).toEqual([]);
    expect(out([rule({ kind: 'price_range', settings: { priceFrom: 1000, priceTo: 3000 } })])).toEqual([0, 3, 5]);
    expect(out([rule({ kind: 'price_range', settings: { priceTo: 1000, categories: ['Kitchen'] } })])).toEqual([1]);
  });

  it('shows nobody again what they bought once for good, and others all of it', () => {
    const once = rule({ kind: 'once', settings: { categories: ['Kitchen'] } });
    const pin = rule({ kind: 'pin', settings: { pins: [{ item: 'mug', position: 0 }] } });
    const asBuyer = apply([once, pin], { bought: [0, 3] });
    expect([...asBuyer.exclude]).toEqual([0]);
    expect(asBuyer.pins).toEqual([]);
    expect(asBuyer.ruleOf.get(0)).toBe(once.id);
    expect(apply([once, pin]).pins).toEqual([{ item: 0, position: 0 }]);
  });

  it('multiplies boosts and buries, and names the rule behind a row', () => {
    const boost = rule({ kind: 'boost', settings: { choice: { categories: ['Kitchen'] }, factor: 4 } });
    const bury = rule({ kind: 'bury', settings: { choice: { items: ['mug'] }, factor: 0.5 } });
    const { factors, ruleOf } = apply([boost, bury]);
    expect([...factors].sort()).toEqual([[0, 2], [1, 4], [2, 4]]);
    expect([ruleOf.get(0), ruleOf.get(1), ruleOf.get(3)]).toEqual([bury.id, boost.id, undefined]);
  });

  it('pins each item once; the placement’s own rule first, the next free place for the other', () => {
    const everywhere = rule({ kind: 'pin', settings: { pins: [{ item: 'mug', position: 0 }, { item: 'lantern', position: 2 }] } });
    const here = rule({ kind: 'pin', placement: 'for_you', settings: { pins: [{ item: 'gift', position: 0 }, { item: 'lantern', position: 1 }, { item: 'unknown', position: 5 }] } });
    expect(apply([everywhere, here]).pins).toEqual([{ item: 5, position: 0 }, { item: 3, position: 1 }, { item: 0, position: 2 }]);
    const exclude = rule({ kind: 'exclude', settings: { choice: { items: ['gift'] } } });
    expect(apply([here, exclude]).pins).toEqual([{ item: 3, position: 1 }]);
  });

  it('minds placement, dates and the switch, and tells how long the answer holds', () => {
    const settings = { choice: { items: ['mug'] } };
    const later = '2026-11-26T00:00:00Z';
    expect(out([rule({ kind: 'exclude', settings, placement: 'similar' })])).toEqual([]);
    expect(out([rule({ kind: 'exclude', settings, enabled: false })])).toEqual([]);
    const coming = rule({ kind: 'exclude', settings, from: later, until: '2026-11-27T00:00:00Z' });
    expect(out([coming])).toEqual([]);
    expect(out([coming], { now: Date.parse(later) })).toEqual([0]);
    expect(out([coming], { now: Date.parse('2026-11-27T00:00:00Z') })).toEqual([]);
    expect(prepareRules([coming], { items, placement: 'for_you', now: november }).validUntil).toBe(Date.parse(later));
  });

  it('survives an empty catalogue and rules that leave nothing', () => {
    const all = rule({ kind: 'exclude', settings: { choice: { priceFrom: 0 } } });
    expect(applyRules([all], { items: [], placement: 'for_you', now: november, bought: [] }).exclude.size).toBe(0);
    expect(out([all, rule({ kind: 'price_range', settings: { priceTo: 0 } })])).toHaveLength(items.length);
  });
});

describe('ruleInput', () => {
  it('refuses what makes no sense, and says where', () => {
    const problems = (input: object) => ruleInput.safeParse({ name: 'x', ...input }).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
    expect(problems({ kind: 'exclude', settings: { choice: {} } })).toEqual(['settings.choice chooses no items: name some, a category, a season or a price']);
    expect(problems({ kind: 'pin', settings: { pins: [{ item: 'a', position: 0 }, { item: 'b', position: 0 }] } })).toEqual(['settings.pins pins two items to one place']);
    expect(problems({ kind: 'price_range', settings: { priceFrom: 20, priceTo: 10 } })).toEqual(['settings.priceTo is below the lowest price']);
    expect(problems({ kind: 'once', settings: {}, from: '2026-11-25T00:00:00Z', until: '2026-11-24T00:00:00Z' })).toEqual(['until is not after the beginning']);
  });
});
