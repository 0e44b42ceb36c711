// Puts things into a basket, changes how many, takes them out.
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Catalogue } from '@/lib/generated/prisma/client';
import type { Asker } from '../shoppers/asker';
import { ensureShopper } from '../shoppers/find-shopper';
import { basketLines, basketViewOf } from './read-basket';
import { mostOfOne, type BasketChange, type BasketView } from './schema';

/** Different things in one basket. */
const mostLines = 200;

export interface ChangedBasket {
  basket: BasketView;
  /** Of the item, before and after: what undoing needs, and whether there were fewer than asked for. */
  before: number;
  after: number;
  wanted: number;
}

/**
 * @throws AppError `not_found` for an item that is not in the catalogue, `conflict` for one that cannot be bought, `invalid_input` for too many
 * different things
 */
export async function changeBasket(catalogue: Catalogue, asker: Asker, change: BasketChange): Promise<ChangedBasket> {
  const shopperId = await ensureShopper(catalogue.id, asker);
  return db.$transaction(async (transaction) => {
    const item = await transaction.item.findFirst({ where: { catalogueId: catalogue.id, externalId: change.item }, select: { id: true, name: true, priceMinor: true, stock: true, archivedAt: true } });
    if (!item) throw new AppError('not_found', `The catalogue has no item "${change.item}".`);
    const where = { shopperId_itemId: { shopperId, itemId: item.id } };
    const before = (await transaction.basketLine.findUnique({ where, select: { quantity: true } }))?.quantity ?? 0;
    const wanted = Math.min(mostOfOne, 'add' in change ? before + change.add : change.quantity);
    // What is in already may always become less.
    if (wanted > before) {
      refuseUnsaleable(item);
      if (before === 0 && (await transaction.basketLine.count({ where: { shopperId } })) >= mostLines) {
        throw new AppError('invalid_input', `A basket holds at most ${mostLines} different things.`, { key: 'basket_full', values: { most: mostLines } });
      }
    }
    const after = Math.min(wanted, Math.max(item.stock ?? wanted, Math.min(before, wanted)));
    if (after === 0) await transaction.basketLine.deleteMany({ where: { shopperId, itemId: item.id } });
    else await transaction.basketLine.upsert({ where, create: { shopperId, itemId: item.id, quantity: after }, update: { quantity: after } });
    return { basket: basketViewOf(catalogue, await basketLines(transaction, catalogue.id, asker)), before, after, wanted };
  });
}

function refuseUnsaleable({ name, priceMinor, stock, archivedAt }: { name: string; priceMinor: number | null; stock: number | null; archivedAt: Date | null }): void {
  if (archivedAt) throw new AppError('not_found', 'This product is no longer sold.');
  if (priceMinor === null) throw new AppError('conflict', `"${name}" has no price and cannot be bought here.`, { key: 'no_price', values: { name } });
  if (stock !== null && stock <= 0) throw new AppError('conflict', `"${name}" is sold out.`, { key: 'sold_out', values: { name } });
}
