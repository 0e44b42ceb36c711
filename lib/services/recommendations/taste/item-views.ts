// Items as pages show them.
import type { Catalogue, Item } from '@/lib/generated/prisma/client';
import type { ItemView } from '../schema';

export type ShownItem = Pick<Item, 'externalId' | 'name' | 'category' | 'priceMinor' | 'stock' | 'url' | 'imageUrl'>;

export const shownItem = { externalId: true, name: true, category: true, priceMinor: true, stock: true, url: true, imageUrl: true } as const;

export function itemViewOf({ slug, currency }: Pick<Catalogue, 'slug' | 'currency'>, item: ShownItem): ItemView {
  return {
    id: item.externalId,
    name: item.name,
    category: item.category,
    priceMinor: item.priceMinor,
    currency: item.priceMinor === null ? null : currency,
    inStock: item.stock !== 0,
    href: item.url ?? `/shop/${slug}/p/${encodeURIComponent(item.externalId)}`,
    image: item.imageUrl ?? `/api/v1/shop/tiles/${slug}/${encodeURIComponent(item.externalId)}.svg`,
  };
}
