// What customer service must know of a thing that was sold: whether it was made for the customer, and whether it may come back (help articles
// `personalised-gifts`, `not-returnable`). A catalogue may say so itself, in an item's attributes.
import type { Item } from '@/lib/generated/prisma/client';

export interface SaleTerms {
  personalised: boolean;
  returnable: boolean;
}

const said = (attributes: Item['attributes'], key: string): boolean | undefined => {
  const value = typeof attributes === 'object' && attributes !== null && !Array.isArray(attributes) ? attributes[key] : undefined;
  return typeof value === 'boolean' ? value : undefined;
};

export function saleTerms({ name, category, attributes }: Pick<Item, 'name' | 'category' | 'attributes'>): SaleTerms {
  const text = `${category} ${name}`;
  const personalised = said(attributes, 'personalised') ?? /\bpersonali[sz]ed\b|\bengraved\b/i.test(name);
  const hygienic = /\bearrings?\b|\bgift cards?\b/i.test(text) || (/\bcandles?\b/i.test(name) && !/holder|stick|plate|stand/i.test(name)) || /\btea (?:tin|caddy|bags?)\b|\bgreen tea\b/i.test(name);
  return { personalised, returnable: said(attributes, 'returnable') ?? (!personalised && !hygienic) };
}
