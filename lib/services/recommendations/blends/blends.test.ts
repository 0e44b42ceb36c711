// Blends in force, their history and their price.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@/lib/test-database';
import type { Blend } from '@/ml/recommend/model/item-model';
import { expectedAccuracy, judgedAt, type SliderPrices } from './slider-prices';

let database: TestDatabase;
let catalogueId: number;
const mia = { id: 'mia', role: 'marketing' as const };
const trained: Blend = { ranker: 1, linear: 0.5, text: 0.1, trending: 0.1, popularity: 0.05, diversity: 0, novelty: 0, freshness: 0 };

beforeAll(async () => {
  database = createTestDatabase();
  catalogueId = (await database.db.catalogue.create({ data: { slug: 'shop', name: 'Shop', settings: {} } })).id;
  await database.db.user.create({ data: { id: 'mia', name: 'Mia', email: 'mia@example.com', role: 'marketing' } });
});
afterAll(() => database.close());

describe('the blend in force', () => {
  it('is the placement’s newest, else that for all, else training’s; a roll-back is one more row with its reason', async () => {
    const { saveBlend } = await import('./save-blend');
    const { rollBackBlend } = await import('./roll-back-blend');
    const { blendFor, currentBlends } = await import('./current-blend');
    const { blendHistory } = await import('./blend-history');
    const now = async (placement: 'for_you' | 'similar') => blendFor({ blends: await currentBlends(catalogueId), model: { blend: trained } }, placement);
    expect(await now('for_you')).toEqual(trained);

    const wide = await saveBlend(mia, { catalogueId, placement: null, blend: { ...trained, diversity: 0.5 }, reason: 'more of everything' });
    await saveBlend(mia, { catalogueId, placement: 'similar', blend: { ...trained, diversity: 0.1 }, reason: 'similar means similar' });
    expect([(await now('for_you')).diversity, (await now('similar')).diversity]).toEqual([0.5, 0.1]);

    await saveBlend(mia, { catalogueId, placement: 'similar', blend: null, reason: 'as everywhere' });
    await saveBlend(mia, { catalogueId, placement: null, blend: { ...trained, diversity: 1 }, reason: 'a mistake' });
    expect((await now('similar')).diversity).toBe(1);
    await rollBackBlend(mia, { catalogueId, id: wide.id, reason: 'too wild' });
    expect((await now('similar')).diversity).toBe(0.5);

    const history = await blendHistory(mia, catalogueId, null);
    expect(history.map(({ reason }) => reason)).toEqual(['too wild', 'a mistake', 'more of everything']);
    const audit = await database.db.auditEntry.findMany({ where: { action: 'blend_rolled_back' } });
    expect(audit).toMatchObject([{ actorName: 'Mia', subjectName: 'Shop', detail: { placement: 'all', reason: 'too wild' } }]);
  });

  it('is changed by marketing and admins only, and not to that of another catalogue', async () => {
    const { saveBlend } = await import('./save-blend');
    const { rollBackBlend } = await import('./roll-back-blend');
    await expect(saveBlend({ id: 'nobody' }, { catalogueId, placement: null, blend: trained, reason: 'because' })).rejects.toMatchObject({ code: 'forbidden' });
    const [row] = await database.db.blendVersion.findMany({ take: 1 });
    await expect(rollBackBlend(mia, { catalogueId: catalogueId + 1, id: row!.id, reason: 'because' })).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('what sliders cost', () => {
  const at = (place: number, ndcg: number, recall: number, diversity = 0.8) => ({ at: place, ndcg, recall, diversity, coverage: 0.3, novelty: 4 });
  const prices: SliderPrices = {
    diversity: [at(0, 0.1, 0.12), at(0.5, 0.09, 0.11, 0.9), at(1, 0.05, 0.08, 1)],
    novelty: [at(0, 0.1, 0.12), at(1, 0.08, 0.09)],
    freshness: [],
  };

  it('lies on the line between what was measured, and holds at the ends', () => {
    expect(judgedAt(prices.diversity, 0.25)).toMatchObject({ ndcg: expect.closeTo(0.095) as number, diversity: expect.closeTo(0.85) as number });
    expect(judgedAt(prices.diversity, 0)).toMatchObject({ ndcg: 0.1, recall: 0.12 });
    expect(judgedAt(prices.diversity, 1)).toMatchObject({ ndcg: 0.05, recall: 0.08 });
    expect(judgedAt(prices.freshness, 0.5)).toBeNull();
  });

  it('multiplies what several sliders keep, and says nothing where nothing was measured', () => {
    expect(expectedAccuracy(prices, { diversity: 0.5, novelty: 1, freshness: 0.7 })?.ndcg).toBeCloseTo(0.1 * 0.9 * 0.8);
    expect(expectedAccuracy(prices, { diversity: 0, novelty: 0, freshness: 0 })).toEqual({ ndcg: 0.1, recall: 0.12 });
    expect(expectedAccuracy({ diversity: [], novelty: [], freshness: [] }, { diversity: 0, novelty: 0, freshness: 0 })).toBeNull();
  });
});
