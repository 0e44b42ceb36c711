// One page of items in an order that a visitor chose, with what the page must say of the whole.
import type { Prisma } from '@/lib/generated/prisma/client';
import type { ItemView } from '../schema';
import type { BrowseQuery, Sort } from './schema';

export interface ItemPage {
  items: ItemView[];
  total: number;
  page: number;
  pages: number;
}

/** Without a catalogue's currency prices say nothing. */
export function filterOf({ stock, min, max }: BrowseQuery, unit: number): Prisma.ItemWhereInput {
  return {
    ...(stock === 'in' && { OR: [{ stock: null }, { stock: { gt: 0 } }] }),
    ...((min !== undefined || max !== undefined) && {
      priceMinor: { ...(min !== undefined && { gte: Math.round(min * unit) }), ...(max !== undefined && { lte: Math.round(max * unit) }) },
    }),
  };
}

/** Ties are broken by the row's number, so that pages do not overlap. */
export const orders: Record<Sort, Prisma.ItemOrderByWithRelationInput[]> = {
  best: [{ popularity: 'desc' }, { id: 'asc' }],
  new: [{ availableAt: 'desc' }, { id: 'desc' }],
  price_up: [{ priceMinor: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
  price_down: [{ priceMinor: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }],
  name: [{ name: 'asc' }, { id: 'asc' }],
};

export const countPages = (total: number, size: number) => Math.max(1, Math.ceil(total / size));
