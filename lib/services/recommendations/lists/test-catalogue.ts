// A shop small enough to see through, for tests: people buy within one of two tastes, and a model has learned that.
import type { PrismaClient } from '@/lib/generated/prisma/client';
import { InteractionCollector } from '@/ml/recommend/data/collect-interactions';
import { fitItemModel } from '@/ml/recommend/training/fit-item-model';
import type { ItemModel } from '@/ml/recommend/model/item-model';

const perTaste = 20;
const dayMs = 24 * 60 * 60 * 1000;
const start = Date.UTC(2026, 0, 1);

/** `tea-0` … `tea-19` and `ink-0` … `ink-19`. */
export const itemIds = ['tea', 'ink'].flatMap((taste) => Array.from({ length: perTaste }, (_, place) => `${taste}-${place}`));
export const isTea = ({ id }: { id: string }) => id.startsWith('tea');
const categoryOf = (id: string) => (id.startsWith('tea') ? 'Kitchen/Tea' : 'Paper/Ink');

/** What the model of `createCatalogue` has learned. */
export function fitSmallModel(): Promise<ItemModel> {
  const events = new InteractionCollector();
  for (let person = 0; person < 80; person++) {
    const taste = person % 2 === 0 ? 'tea' : 'ink';
    for (let buy = 0; buy < 8; buy++) events.add(`p${person}`, `${taste}-${(person * 7 + buy * 3) % perTaste}`, start + ((person * 13 + buy) % 100) * dayMs);
  }
  const linear = [{ lambda: 5, halfLifeDays: Infinity, profileHalfLifeDays: 0 }];
  return fitItemModel(events.finish(), new Map(itemIds.map((id) => [id, { category: categoryOf(id) }])), { linear, keep: 39 });
}

/** @returns its row; every price is 100, everything is in stock */
export async function createCatalogue(db: PrismaClient, slug: string, settings: object = { exploration: 0 }) {
  return db.catalogue.create({
    data: {
      slug, name: slug, currency: 'GBP', settings, isDefault: false,
      items: { create: itemIds.map((id) => ({ externalId: id, name: `${id} of the shop`, category: categoryOf(id), priceMinor: 100, stock: 5 })) },
    },
  });
}
