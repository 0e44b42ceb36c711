// The search index of each catalogue, in memory. Built when it is first asked for; when the catalogue has changed it is built anew behind the
// answers, which go by the old one until then.
import 'server-only';
import { db } from '@/lib/db';
import { loadMessages } from '@/lib/i18n/messages';
import { log } from '@/lib/log';
import { categoryParts, categorySlug } from './category-path';
import { ProductIndex, type IndexedProduct } from './product-index';

interface ShopIndex {
  products: ProductIndex;
  /** Number of the item's row in the database, by row of the index. */
  itemIds: number[];
  categories: string[];
  /** Of the items that it was built from. */
  stamp: string;
}

interface Kept {
  index: Promise<ShopIndex>;
  checkedAt: number;
  building: boolean;
}

// The bundler may put this file into several bundles of one server.
const holder = globalThis as { trefoilShopIndexes?: Map<number, Kept> };
const indexes = (holder.trefoilShopIndexes ??= new Map());

/** Renamed and new products are found after so long at the latest. */
const checkEveryMs = 5_000;

/** @param now in milliseconds since 1970 */
export function shopIndex(catalogueId: number, now = Date.now()): Promise<ShopIndex> {
  const kept = indexes.get(catalogueId);
  if (!kept) {
    const index = build(catalogueId);
    indexes.set(catalogueId, { index, checkedAt: now, building: false });
    index.catch(() => indexes.delete(catalogueId));
    return index;
  }
  if (!kept.building && now - kept.checkedAt > checkEveryMs) void renew(catalogueId, kept, now);
  return kept.index;
}

async function renew(catalogueId: number, kept: Kept, now: number): Promise<void> {
  kept.building = true;
  try {
    if ((await stampOf(catalogueId)) !== (await kept.index).stamp) kept.index = Promise.resolve(await build(catalogueId));
    kept.checkedAt = now;
  } catch (error) {
    log.warn({ err: error, catalogueId }, 'the shop’s search index could not be renewed');
  } finally {
    kept.building = false;
  }
}

const shown = { catalogueId: 0, archivedAt: null };

/** Orders change stock alone, and by the dozen: what is sold out is looked up when results are shown. */
async function stampOf(catalogueId: number): Promise<string> {
  const { _count, _max } = await db.item.aggregate({ where: { ...shown, catalogueId }, _count: true, _max: { updatedAt: true, id: true } });
  return `${_count} ${_max.id} ${_max.updatedAt?.getTime()}`;
}

async function build(catalogueId: number): Promise<ShopIndex> {
  const stamp = await stampOf(catalogueId);
  const rows = await db.item.findMany({
    where: { ...shown, catalogueId },
    orderBy: { id: 'asc' },
    select: { id: true, externalId: true, name: true, category: true, popularity: true, stock: true },
  });
  const chinese = await categoryNames();
  const products = rows.map(({ externalId, name, category, popularity, stock }): IndexedProduct => ({
    id: externalId,
    name,
    category: [...categoryParts(category), ...categoryParts(category).map((part) => chinese.get(categorySlug(part)) ?? '')].join(' '),
    popularity,
    inStock: stock !== 0,
  }));
  return { products: new ProductIndex(products), itemIds: rows.map(({ id }) => id), categories: rows.map(({ category }) => category), stamp };
}

/** Chinese names of the categories that we know, so that 蜡烛 finds candles. */
async function categoryNames(): Promise<Map<string, string>> {
  const { category = {} } = (await loadMessages('zh')).shop as { category?: Record<string, string> };
  return new Map(Object.entries(category));
}
