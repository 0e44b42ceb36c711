// What a rule or a blend would do to a customer's list, before it is saved, on a real database and the list that is really served.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@/lib/test-database';
import { ruleInput } from '../rules/schema';

let database: TestDatabase;
let catalogueId: number;
let shopperId: number;
const mia = { id: 'mia', role: 'marketing' as const };

beforeAll(async () => {
  database = createTestDatabase();
  const { db } = database;
  catalogueId = (await db.catalogue.create({ data: { slug: 'small', name: 'Small', settings: {} } })).id;
  await db.user.create({ data: { id: 'mia', name: 'Mia', email: 'mia@example.com', role: 'marketing' } });
  await db.item.createMany({
    data: Array.from({ length: 30 }, (_, row) => ({ catalogueId, externalId: `i${row}`, name: `Item ${row}`, category: row < 10 ? 'Kitchen/Mugs' : 'Garden', priceMinor: 100 * (row + 1), popularity: 100 - row, stock: row === 2 ? 0 : null })),
  });
  shopperId = (await db.shopper.create({ data: { catalogueId, externalId: 'c1' } })).id;
  const item = await db.item.findFirstOrThrow({ where: { catalogueId, externalId: 'i4' } });
  await db.shopperEvent.create({ data: { catalogueId, shopperId, itemId: item.id, kind: 'purchase', value: 1, at: new Date(Date.now() - 60_000), key: 'p1' } });
});
afterAll(() => database.close());

const preview = async (rule: object, options: object = {}) => {
  const { previewRule } = await import('../rules/preview-rule');
  return previewRule(mia, catalogueId, { ruleId: null, shopperId, placement: 'for_you', ...options, draft: ruleInput.parse({ name: 'draft', ...rule }) });
};

describe('the preview of a rule', () => {
  it('shows a pinned item at its place, marked, and records nothing', async () => {
    const { check, preview: shown } = await preview({ kind: 'pin', settings: { pins: [{ item: 'i25', position: 1 }] } });
    expect(check).toMatchObject({ matched: 1, total: 30, conflicts: [] });
    expect(shown.lists.after[1]).toMatchObject({ item: { id: 'i25', source: 'pin' }, change: 'pinned' });
    expect(shown.lists.before.some(({ item }) => item.id === 'i25')).toBe(false);
    expect(await database.db.recommendationList.count()).toBe(0);
    expect(await database.db.merchandisingRule.count()).toBe(0);
  });

  it('marks what is gone, counts what is left, and warns where that is nothing', async () => {
    const { check, preview: shown } = await preview({ kind: 'exclude', settings: { choice: { categories: ['Kitchen'] } } });
    expect(check.left.for_you).toBe(20);
    expect(shown.lists.before.filter(({ change }) => change === 'gone').length).toBeGreaterThan(0);
    expect(shown.lists.after.every(({ item }) => item.category === 'Garden')).toBe(true);
    const nothing = await preview({ kind: 'price_range', settings: { priceFrom: 900_000 } });
    expect(nothing).toMatchObject({ check: { left: { for_you: 0 } }, preview: { note: 'all_excluded', lists: { after: [] } } });
  });

  it('tries a rule that is off or begins later as if it counted, and names conflicts with saved ones', async () => {
    const { createRule } = await import('../rules/create-rule');
    const saved = await createRule(mia, catalogueId, ruleInput.parse({ kind: 'in_stock', name: 'In stock', settings: {} }));
    const later = new Date(Date.now() + 86_400_000).toISOString();
    const { check, preview: shown, ruleNames } = await preview({ kind: 'pin', settings: { pins: [{ item: 'i2', position: 0 }, { item: 'i29', position: 1 }] }, enabled: false, from: later });
    expect(check.conflicts).toEqual([{ kind: 'pin_excluded', rule: 0, other: saved.id, item: 'i2' }]);
    expect(ruleNames[saved.id]).toBe('In stock');
    expect(shown.lists.after[1]?.item.id).toBe('i29');
    expect(shown.lists.after.some(({ item }) => item.id === 'i2')).toBe(false);
  });

  it('shows nobody again what they bought, and others all of it; strangers are not shown to other roles', async () => {
    const once = { kind: 'once', settings: {} };
    const ids = async (options: object) => (await preview(once, options)).preview.lists.after.map(({ item }) => item.id);
    expect(await ids({})).not.toContain('i4');
    expect(await ids({ shopperId: null })).toContain('i4');
    await expect(preview(once, { shopperId: shopperId + 1 })).rejects.toMatchObject({ code: 'not_found' });
    const { previewRule } = await import('../rules/preview-rule');
    await expect(previewRule({ role: 'user' }, catalogueId, { ruleId: null, shopperId, placement: 'for_you', draft: ruleInput.parse({ name: 'x', ...once }) })).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('a saved rule and a saved blend', () => {
  it('hold from the next list on', async () => {
    const { createRule } = await import('../rules/create-rule');
    const { setRuleState } = await import('../rules/set-rule-state');
    const { saveBlend } = await import('../blends/save-blend');
    const { blendFacts } = await import('../blends/blend-facts');
    const { listsNow } = await import('./lists-now');
    const first = async () => (await listsNow(mia, catalogueId, shopperId)).find(({ placement }) => placement === 'for_you')?.items[0]?.id;
    const { id } = await createRule(mia, catalogueId, ruleInput.parse({ kind: 'pin', name: 'Pin', settings: { pins: [{ item: 'i20', position: 0 }] } }));
    expect(await first()).toBe('i20');
    await setRuleState(mia, { id, state: 'deleted' });
    expect(await first()).not.toBe('i20');

    const catalogue = { id: catalogueId, slug: 'small' };
    const { inForce, from, version, prices } = await blendFacts(mia, catalogue, null);
    expect({ from, version, prices }).toEqual({ from: 'trained', version: null, prices: null });
    await saveBlend(mia, { catalogueId, placement: null, blend: { ...inForce, diversity: 0.4 }, reason: 'wider' });
    expect(await blendFacts(mia, catalogue, null)).toMatchObject({ from: 'all', inForce: { diversity: 0.4 }, otherwise: { diversity: inForce.diversity } });
    expect(await blendFacts(mia, catalogue, 'for_you')).toMatchObject({ from: 'all', inForce: { diversity: 0.4 } });
  });

  it('are shown for every placement, those about a product with the customer’s latest', async () => {
    const { listsNow } = await import('./lists-now');
    const lists = await listsNow(mia, catalogueId, shopperId);
    expect(lists.map(({ placement }) => placement)).toEqual(['for_you', 'similar', 'goes_well_with', 'trending', 'recent', 'because']);
    expect(lists.find(({ placement }) => placement === 'similar')?.about).toBe('Item 4');
  });
});
