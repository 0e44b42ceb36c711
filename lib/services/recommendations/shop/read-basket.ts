// A basket as it is now: prices and stock are read with it, never remembered.
import { db } from '@/lib/db';
import type { Catalogue, Prisma } from '@/lib/generated/prisma/client';
import { itemViewOf, shownItem } from '../items/item-view';
import { ownShopper, type Asker } from '../shoppers/asker';
import { saleTerms } from './sale-terms';
import type { BasketLineView, BasketView } from './schema';

type Shop = Pick<Catalogue, 'id' | 'slug' | 'currency'>;

export const lineItem = { ...shownItem, id: true, archivedAt: true, attributes: true } as const satisfies Prisma.ItemSelect;

/** In the order in which things were put in. @param client the transaction, inside one */
export const basketLines = (client: Prisma.TransactionClient, catalogueId: number, asker: Asker) =>
  client.basketLine.findMany({
    where: { shopper: ownShopper(catalogueId, asker), item: { catalogueId } },
    orderBy: [{ addedAt: 'asc' }, { itemId: 'asc' }],
    select: { quantity: true, shopperId: true, item: { select: lineItem } },
  });

type Line = Awaited<ReturnType<typeof basketLines>>[number];

export function problemOf({ quantity, item }: Pick<Line, 'quantity' | 'item'>): BasketLineView['problem'] {
  if (item.archivedAt) return 'gone';
  if (item.priceMinor === null) return 'no_price';
  if (item.stock === null || item.stock >= quantity) return null;
  return item.stock <= 0 ? 'sold_out' : 'too_few';
}

/** @param asker null: somebody who has none yet */
export async function readBasket(catalogue: Shop, asker: Asker | null): Promise<BasketView> {
  const lines = asker ? await basketLines(db, catalogue.id, asker) : [];
  return basketViewOf(catalogue, lines);
}

export function basketViewOf(catalogue: Shop, lines: readonly Line[]): BasketView {
  const views = lines.map((line): BasketLineView => ({ item: itemViewOf(catalogue, line.item), quantity: line.quantity, left: line.item.stock, problem: problemOf(line) }));
  return {
    lines: views,
    count: views.reduce((sum, { quantity }) => sum + quantity, 0),
    goodsMinor: views.reduce((sum, { item, quantity, problem }) => sum + (problem === null ? (item.priceMinor ?? 0) * quantity : 0), 0),
    currency: catalogue.currency,
  };
}

/** Something in it is made for the customer, which takes longer. */
export async function holdsPersonalised(catalogueId: number, asker: Asker | null): Promise<boolean> {
  return asker !== null && (await basketLines(db, catalogueId, asker)).some(({ item }) => saleTerms(item).personalised);
}
