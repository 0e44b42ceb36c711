// Making, changing and taking back rules on a real database, and what they come to.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@/lib/test-database';
import type { RuleItem } from './choose-items';
import { checkRules } from './check-rules';
import { draftRule } from './read-rule';
import { ruleInput, type Rule } from './schema';

let database: TestDatabase;
let catalogueId: number;
const mia = { id: 'mia', role: 'marketing' as const };
const bury = ruleInput.parse({ kind: 'bury', name: 'Less Christmas', settings: { choice: { seasons: [12] }, factor: 0.5 } });

beforeAll(async () => {
  database = createTestDatabase();
  const { db } = database;
  catalogueId = (await db.catalogue.create({ data: { slug: 'shop', name: 'Shop', settings: {} } })).id;
  await db.user.create({ data: { id: 'mia', name: 'Mia Market', email: 'mia@example.com', role: 'marketing' } });
  await db.user.create({ data: { id: 'uma', name: 'Uma User', email: 'uma@example.com', role: 'user' } });
});
afterAll(() => database.close());

const lib = async () => ({
  ...(await import('./create-rule')), ...(await import('./update-rule')), ...(await import('./set-rule-state')), ...(await import('./list-rules')),
  ...(await import('./rule-history')), ...(await import('./serving-rules')), ...(await import('./get-rule')),
});

describe('a rule’s life', () => {
  it('is created, changed, switched off, deleted and brought back, each with its entry in the audit trail', async () => {
    const { createRule, updateRule, setRuleState, listRules, ruleHistory, servingRules } = await lib();
    const { id, updatedAt } = await createRule(mia, catalogueId, bury);
    expect(await servingRules(catalogueId)).toMatchObject([{ id, name: 'Less Christmas', kind: 'bury', settings: { factor: 0.5, choice: { seasons: [12] } } }]);

    const stronger = { ...bury, name: 'No Christmas', settings: { ...bury.settings, factor: 0.1 } } as typeof bury;
    await updateRule(mia, { id, savedAt: updatedAt.toISOString(), input: stronger });
    await expect(updateRule(mia, { id, savedAt: updatedAt.toISOString(), input: bury })).rejects.toMatchObject({ code: 'conflict' });

    await setRuleState(mia, { id, state: 'disabled' });
    await setRuleState(mia, { id, state: 'disabled' });
    expect(await servingRules(catalogueId)).toEqual([]);
    await setRuleState(mia, { id, state: 'deleted' });
    expect(await listRules(mia, catalogueId)).toEqual([]);
    await expect(setRuleState(mia, { id, state: 'enabled' })).rejects.toMatchObject({ code: 'not_found' });
    expect((await ruleHistory(mia, catalogueId))[0]).toMatchObject({ action: 'rule_deleted', restorable: true });

    await setRuleState(mia, { id, state: 'restored' });
    await setRuleState(mia, { id, state: 'enabled' });
    expect(await servingRules(catalogueId)).toMatchObject([{ id, name: 'No Christmas' }]);
    const history = await ruleHistory(mia, catalogueId, id);
    expect(history.map(({ action }) => action)).toEqual(['rule_enabled', 'rule_restored', 'rule_deleted', 'rule_disabled', 'rule_changed', 'rule_created']);
    expect(history[4]).toMatchObject({ actor: 'Mia Market', parts: ['name', 'settings'], before: { name: 'Less Christmas' }, after: { name: 'No Christmas' } });
    expect(history.some(({ restorable }) => restorable)).toBe(false);
  });

  it('is for marketing and admins of today', async () => {
    const { createRule, listRules, getRule } = await lib();
    await expect(createRule({ id: 'uma' }, catalogueId, bury)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(listRules({ id: 'uma', role: 'user' }, catalogueId)).rejects.toMatchObject({ code: 'forbidden' });
    const [rule] = await listRules(mia, catalogueId);
    await expect(getRule(mia, catalogueId + 1, rule!.id)).rejects.toMatchObject({ code: 'not_found' });
    expect(await database.db.auditEntry.count({ where: { actorId: 'uma' } })).toBe(0);
  });

  it('counts for nothing where its settings are not understood, and can still be deleted', async () => {
    const { listRules, servingRules, setRuleState } = await lib();
    const { id } = await database.db.merchandisingRule.create({ data: { catalogueId, kind: 'boost', name: 'Odd', settings: { factor: 'much' }, createdBy: 'x' } });
    expect((await listRules(mia, catalogueId)).find((rule) => rule.id === id)).toMatchObject({ name: 'Odd', rule: null });
    expect((await servingRules(catalogueId)).some((rule) => rule.id === id)).toBe(false);
    await setRuleState(mia, { id, state: 'deleted' });
  });
});

describe('checkRules', () => {
  const item = (id: string, category: string, priceMinor: number | null): RuleItem => ({ id, category, priceMinor, stock: null, season: null });
  const items = [item('mug', 'Kitchen', 500), item('lantern', 'Lighting', 3400), item('gift', 'Gifts', null)];
  const now = Date.parse('2026-11-25T12:00:00Z');
  const rule = (id: number, input: object): Rule => draftRule(ruleInput.parse({ name: `rule ${id}`, ...input }), id);
  const conflicts = (...rules: Rule[]) => checkRules(rules, items, now).conflicts;
  const pin = (id: number, pins: object[], rest: object = {}) => rule(id, { kind: 'pin', settings: { pins }, ...rest });
  const exclude = (id: number, choice: object, rest: object = {}) => rule(id, { kind: 'exclude', settings: { choice }, ...rest });

  it('counts what is left for each placement, down to nothing', () => {
    const check = checkRules([exclude(1, { categories: ['Kitchen'] }), exclude(2, { priceFrom: 0 }, { placement: 'similar' })], items, now);
    expect(check.left).toMatchObject({ for_you: 2, similar: 1 });
    expect(check.matched).toEqual({ 1: 1, 2: 2 });
    const nothing = checkRules([rule(1, { kind: 'price_range', settings: { priceFrom: 100_000 } })], items, now);
    expect(nothing.left.for_you).toBe(0);
  });

  it('names a pin of an excluded item, if both ever count at once and at one place', () => {
    const pinned = pin(1, [{ item: 'mug', position: 0 }]);
    expect(conflicts(pinned, exclude(2, { categories: ['Kitchen'] }))).toEqual([{ kind: 'pin_excluded', rule: 1, other: 2, item: 'mug' }]);
    expect(conflicts(pinned, exclude(2, { items: ['mug'] }, { enabled: false }))).toEqual([]);
    expect(conflicts({ ...pinned, placement: 'for_you' }, exclude(2, { items: ['mug'] }, { placement: 'similar' }))).toEqual([]);
    expect(conflicts({ ...pinned, until: new Date('2026-12-01') }, exclude(2, { items: ['mug'] }, { from: '2026-12-01T00:00:00Z' }))).toEqual([]);
    expect(conflicts(pinned, exclude(2, { items: ['mug'] }, { from: '2026-12-01T00:00:00Z' }))).toHaveLength(1);
  });

  it('names clashing pins, unknown items, contrary forces and rules about nothing', () => {
    expect(conflicts(pin(1, [{ item: 'mug', position: 0 }, { item: 'lantern', position: 1 }]), pin(2, [{ item: 'gift', position: 0 }, { item: 'lantern', position: 3 }]))).toEqual([
      { kind: 'same_place', rule: 1, other: 2, position: 0 }, { kind: 'pinned_twice', rule: 1, other: 2, item: 'lantern' },
    ]);
    expect(conflicts(pin(1, [{ item: 'gone', position: 0 }]))).toEqual([{ kind: 'pin_unknown', rule: 1, item: 'gone' }]);
    const boost = rule(3, { kind: 'boost', settings: { choice: { priceTo: 5000 }, factor: 2 } });
    const buried = rule(4, { kind: 'bury', settings: { choice: { categories: ['Kitchen'] }, factor: 0.5 } });
    expect(conflicts(boost, buried)).toEqual([{ kind: 'boost_and_bury', rule: 3, other: 4, count: 1 }]);
    expect(conflicts(buried, exclude(5, { items: ['mug'] }))).toEqual([{ kind: 'excluded_anyway', rule: 4, other: 5 }]);
    expect(conflicts(exclude(6, { categories: ['Kitch'] }))).toEqual([{ kind: 'chooses_nothing', rule: 6 }]);
  });
});
