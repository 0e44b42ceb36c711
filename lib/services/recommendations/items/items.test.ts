// A catalogue's items, over a real database: read, taken in and taken out, as a shop's server does it.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@/lib/test-database';
import { createCatalogue, itemIds } from '../lists/test-catalogue';
import { listInput } from '../schema';

vi.hoisted(() => { process.env.LOG_LEVEL = 'silent'; });

let database: TestDatabase;

beforeAll(() => { database = createTestDatabase(); });
afterAll(() => database.close());

const listed = async (catalogue: string) => {
  const { makeList } = await import('../lists/make-list');
  return (await makeList(null, listInput.parse({ catalogue, count: 100 }))).items.map(({ id }) => id);
};

describe('items', () => {
  it('are read page by page, each item once, without those that are taken out', async () => {
    const { listItems, itemsPerPage } = await import('./list-items');
    const { archiveItem } = await import('./archive-item');
    const shop = await createCatalogue(database.db, 'pages');
    await database.db.item.createMany({ data: Array.from({ length: itemsPerPage }, (_, row) => ({ catalogueId: shop.id, externalId: `more-${row}`, name: `More ${row}` })) });
    await archiveItem(shop.id, 'more-0');
    const first = await listItems(shop.id);
    const second = await listItems(shop.id, first.next!);
    const read = [...first.items, ...second.items].map(({ id }) => id);
    expect(first.items).toHaveLength(itemsPerPage);
    expect(read).toEqual([...itemIds, ...Array.from({ length: itemsPerPage - 1 }, (_, row) => `more-${row + 1}`)]);
    expect(second.next).toBeNull();
  });

  it('are taken in and out by the shop’s id, each judged by itself', async () => {
    const { upsertItems } = await import('./upsert-items');
    const { archiveItem } = await import('./archive-item');
    const shop = await createCatalogue(database.db, 'items');
    const results = await upsertItems(shop.id, [
      { id: 'x', name: 'New', priceMinor: 5 }, { id: 'tea-1', name: 'Changed' }, { id: 'y' }, { id: 'z', name: 'Z', priceMinor: -1 }, { id: 'w', name: 'W', url: 'javascript:alert(1)' },
    ]);
    expect(results.map(({ state }) => state)).toEqual(['added', 'changed', 'refused', 'refused', 'refused']);
    expect(results[2]).toMatchObject({ message: expect.stringContaining('name') });
    expect(await listed('items')).toContain('x');
    await archiveItem(shop.id, 'x');
    expect(await listed('items')).not.toContain('x');
    expect(await upsertItems(shop.id, [{ id: 'x', name: 'Back' }])).toEqual([{ state: 'changed', id: 'x' }]);
    expect(await listed('items')).toContain('x');
  });
});
