// The shop's products as committed: clean, in a tree that says something, and read again from the transactions where they are.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CatalogueItem } from './catalogue';
import { categoryOf, categoryPaths, otherCategory } from './categories';
import { extractCatalogue } from './extract-catalogue';

const items = JSON.parse(readFileSync(path.resolve('ml/tasks/items/catalogue.json'), 'utf8')) as CatalogueItem[];
const transactions = path.resolve(process.env.TREFOIL_DATA ?? '../shared/data', 'online-retail/transactions.csv.gz');

describe('the catalogue', () => {
  it('has each product once, with a name, a price and a category of the tree', () => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const { id, name, pricePence, category, firstSeen, lastSeen } of items) {
      expect(name, id).toMatch(/\S/);
      expect(pricePence, id).toBeGreaterThan(0);
      expect(categoryPaths).toContain(category);
      expect(firstSeen <= lastSeen, id).toBe(true);
    }
  });

  it('knows no services', () => {
    expect(items.filter(({ id, name }) => !/^\d/.test(id) || /POSTAGE|CARRIAGE|VOUCHER|BANK CHARGES/.test(name))).toEqual([]);
  });

  it('leaves few without a category, and fills each category', () => {
    expect(items.filter(({ category }) => category === otherCategory).length / items.length).toBeLessThan(0.03);
    for (const path of categoryPaths) expect(items.some(({ category }) => category === path), path).toBe(true);
  });

  it.each([
    ['WHITE HANGING HEART T-LIGHT HOLDER', 'Lighting/Candle and tea-light holders'],
    ['RED RETROSPOT MUG', 'Kitchen/Mugs and cups'],
    ['ROBIN CHRISTMAS CARD', 'Christmas/Cards and wrap'],
    ['RAINBOW PEGS', 'Home/Hooks and knobs'],
    ['SOMETHING ELSE', otherCategory],
  ])('puts %s into %s', (name, category) => {
    expect(categoryOf(name)).toBe(category);
  });

  it.skipIf(!existsSync(transactions))('is what the transactions say (skipped where the data set is absent)', { timeout: 60_000 }, async () => {
    expect(await extractCatalogue(transactions)).toEqual(items);
  });
});
