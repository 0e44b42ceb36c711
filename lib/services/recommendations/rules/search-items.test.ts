// Finding items for rules and strips, on a real database.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@/lib/test-database';

let database: TestDatabase;
let catalogueId: number;
const mia = { role: 'marketing' as const };

beforeAll(async () => {
  database = createTestDatabase();
  const { id } = await database.db.catalogue.create({
    data: {
      slug: 'shop', name: 'Shop', settings: {},
      items: { create: [['a', 'Green mug', 3], ['b', 'Red mug', 9], ['c', 'Red lamp', 5]].map(([externalId, name, popularity]) => ({ externalId: String(externalId), name: String(name), popularity: Number(popularity) })) },
    },
  });
  catalogueId = id;
});
afterAll(() => database.close());

it('finds by number and by all of the words, and without a word what most people took', async () => {
  const { searchItems } = await import('./search-items');
  const found = async (text: string) => (await searchItems(mia, catalogueId, text)).map(({ id }) => id);
  expect(await found('')).toEqual(['b', 'c', 'a']);
  expect(await found('  ')).toEqual(['b', 'c', 'a']);
  expect(await found('mug RED')).toEqual(['b']);
  expect(await found('c')).toEqual(['c']);
  expect(await found('teapot')).toEqual([]);
  await expect(searchItems({ role: 'user' } as never, catalogueId, '')).rejects.toMatchObject({ code: 'forbidden' });
});
