// One product as its page shows it.
import 'server-only';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Catalogue } from '@/lib/generated/prisma/client';
import { itemViewOf, shownItem } from '../items/item-view';
import type { ItemView } from '../schema';
import { saleTerms, type SaleTerms } from './sale-terms';

export interface Product extends ItemView {
  description: string;
  /** How many there are; null: not counted. */
  left: number | null;
  /** Month (1 to 12) in which it sells best by far. */
  season: number | null;
  buyers: number;
  terms: SaleTerms;
  /** Facts that the catalogue has of it beside. */
  facts: [name: string, value: string][];
}

const mostFacts = 12;

/** @throws AppError `not_found` */
export async function getProduct(catalogue: Catalogue, externalId: string): Promise<Product> {
  const row = await db.item.findFirst({
    where: { catalogueId: catalogue.id, externalId, archivedAt: null },
    select: { ...shownItem, description: true, season: true, popularity: true, attributes: true },
  });
  if (!row) throw new AppError('not_found', 'There is no such product.');
  const attributes = typeof row.attributes === 'object' && row.attributes !== null && !Array.isArray(row.attributes) ? row.attributes : {};
  return {
    ...itemViewOf(catalogue, row),
    description: row.description,
    left: row.stock,
    season: row.season,
    buyers: row.popularity,
    terms: saleTerms(row),
    facts: Object.entries(attributes)
      .flatMap(([name, value]): [string, string][] => (typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : []))
      .slice(0, mostFacts),
  };
}
