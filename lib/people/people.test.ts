import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@/lib/test-database';

const database: TestDatabase = createTestDatabase();
const { db } = database;
const { changeRole } = await import('./change-role');
const { setDisabled } = await import('./set-disabled');
const { deleteAccount } = await import('./delete-account');
const { exportAccount } = await import('./export-account');
const { listPeople, peopleFilters } = await import('./list-people');
const { listAudit, auditFilters } = await import('@/lib/audit/list-audit');

afterAll(() => database.close());
beforeEach(async () => {
  await db.user.deleteMany();
  await db.prediction.deleteMany();
});

const make = (name: string, role: 'user' | 'marketing' | 'admin' = 'user') =>
  db.user.create({ data: { name, email: `${name.toLowerCase()}@example.com`, role } });
const predict = (id: string, userId: string, batchId?: string) =>
  db.prediction.create({
    data: { id, userId, batchId, service: 'sentiment', input: `text ${id}`, output: {}, label: 'bullish', version: '1', ranOn: 'server', engine: 'native', latencyMs: 1 },
  });

describe('the last admin', () => {
  it('cannot be demoted, disabled or deleted; disabled admins do not count', async () => {
    const ada = await make('Ada', 'admin');
    const off = await make('Off', 'admin');
    await setDisabled(ada, { userId: off.id, disabled: true });
    await expect(changeRole(ada, { userId: ada.id, role: 'user' })).rejects.toMatchObject({ key: 'last_admin' });
    await expect(setDisabled(ada, { userId: ada.id, disabled: true })).rejects.toMatchObject({ key: 'last_admin' });
    await expect(deleteAccount(ada.id, ada.email)).rejects.toMatchObject({ key: 'last_admin' });
  });

  it('remains when two admins demote each other at the same moment', async () => {
    const [ada, bob] = [await make('Ada', 'admin'), await make('Bob', 'admin')];
    const results = await Promise.allSettled([
      changeRole(ada, { userId: bob.id, role: 'user' }),
      changeRole(bob, { userId: ada.id, role: 'user' }),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await db.user.count({ where: { role: 'admin' } })).toBe(1);
  });
});

describe('changing people', () => {
  it('is for admins only, and each change is in the audit log', async () => {
    const [ada, user] = [await make('Ada', 'admin'), await make('Uma')];
    await expect(changeRole(user, { userId: user.id, role: 'admin' })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(listPeople(user, peopleFilters.parse({}))).rejects.toMatchObject({ code: 'forbidden' });
    await changeRole(ada, { userId: user.id, role: 'marketing' });
    await setDisabled(ada, { userId: user.id, disabled: true });
    const { rows } = await listAudit(ada, auditFilters.parse({ person: 'Uma' }));
    expect(rows.map(({ action }) => action)).toEqual(expect.arrayContaining(['person_disabled', 'role_changed']));
    expect(rows.find(({ action }) => action === 'role_changed')?.detail).toEqual({ from: 'user', to: 'marketing' });
    const found = await listPeople(ada, peopleFilters.parse({ q: 'UMA@', state: 'disabled', page: 'x' }));
    expect(found.rows.map(({ name }) => name)).toEqual(['Uma']);
  });
});

describe('deleting an account', () => {
  it('keeps rated answers and ratings without the person, and deletes the rest', async () => {
    const [ada, uma] = [await make('Ada', 'admin'), await make('Uma')];
    await db.batch.create({ data: { id: 'b', userId: uma.id, service: 'sentiment', name: 'list' } });
    await db.session.create({ data: { userId: uma.id, userAgent: '', address: '', expiresAt: new Date() } });
    for (const id of ['plain', 'rated', 'rated-by-ada']) await predict(id, uma.id, 'b');
    await predict('adas', ada.id);
    await db.feedback.create({ data: { predictionId: 'rated', userId: uma.id, verdict: 'down', corrections: { create: { task: 'polarity', said: 'bullish', corrected: 'bearish' } } } });
    await db.feedback.create({ data: { predictionId: 'rated-by-ada', userId: ada.id, verdict: 'up' } });
    await db.feedback.create({ data: { predictionId: 'adas', userId: uma.id, verdict: 'up' } });
    await expect(deleteAccount(uma.id, 'ada@example.com')).rejects.toMatchObject({ key: 'wrong_confirmation' });
    await deleteAccount(uma.id, ' UMA@example.com ');
    const left = await db.prediction.findMany({ orderBy: { id: 'asc' }, select: { id: true, userId: true } });
    expect(left).toEqual([{ id: 'adas', userId: ada.id }, { id: 'rated', userId: null }, { id: 'rated-by-ada', userId: null }]);
    expect(await db.feedback.count()).toBe(3);
    expect(await db.feedback.count({ where: { userId: uma.id } })).toBe(0);
    expect(await db.correction.count()).toBe(1);
    expect(await db.session.count({ where: { userId: uma.id } })).toBe(0);
    expect(await db.batch.count()).toBe(0);
    expect(await db.auditEntry.count({ where: { action: 'account_deleted', subjectId: uma.id } })).toBe(1);
  });
});

describe('everything about me', () => {
  it('is one valid JSON with all rows, of this person only, and no hash', async () => {
    const [ada, uma] = [await make('Ada', 'admin'), await make('Uma')];
    await db.user.update({ where: { id: uma.id }, data: { passwordHash: 'secret-hash' } });
    await db.prediction.createMany({
      data: Array.from({ length: 1203 }, (_, i) => ({ id: `p${i}`, userId: i < 1201 ? uma.id : ada.id, service: 'sentiment' as const, input: `text "${i}"`, output: {}, label: 'neutral', version: '1', ranOn: 'server' as const, engine: 'native', latencyMs: 1 })),
    });
    await db.feedback.create({ data: { predictionId: 'p0', userId: uma.id, verdict: 'down', corrections: { create: { task: 'polarity', said: 'neutral', corrected: 'bearish' } } } });
    const catalogue = await db.catalogue.create({ data: { slug: 'shop', name: 'Shop', settings: {} } });
    const item = await db.item.create({ data: { catalogueId: catalogue.id, externalId: 'mug', name: 'Mug' } });
    for (const { id: userId } of [ada, uma]) {
      const { id: shopperId } = await db.shopper.create({ data: { catalogueId: catalogue.id, userId } });
      await db.shopperEvent.create({ data: { catalogueId: catalogue.id, shopperId, itemId: item.id, kind: 'like', at: new Date(), key: userId } });
    }
    await changeRole(ada, { userId: uma.id, role: 'marketing' });
    let text = '';
    for await (const piece of exportAccount(uma.id)) text += piece;
    const all = JSON.parse(text) as Record<string, { id: string }[]> & { profile: { email: string } };
    expect(all.profile.email).toBe('uma@example.com');
    expect(new Set(all.predictions?.map(({ id }) => id)).size).toBe(1201);
    expect(all.feedback?.[0]).toMatchObject({ verdict: 'down', corrections: [{ corrected: 'bearish' }] });
    expect(all.tasteEvents).toMatchObject([{ kind: 'like', catalogue: { slug: 'shop' }, item: { externalId: 'mug' } }]);
    expect(all.auditEntries).toHaveLength(1);
    expect(text).not.toContain('secret-hash');
  });
});
