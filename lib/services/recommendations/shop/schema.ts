// What the shop's pages ask for and are told. Free of server code: pages read it too.
import { z } from 'zod';
import { externalId, itemView } from '../schema';
import { countries } from './countries';
import { deliveryMethods } from './delivery';

export const sorts = ['best', 'new', 'price_up', 'price_down', 'name'] as const;
export type Sort = (typeof sorts)[number];

export const pageSize = 24;
/** Pages further on would only be read by machines. */
const mostPages = 500;

const money = z.coerce.number().min(0).max(10_000_000).optional().catch(undefined);

/** Filters as an address holds them: what makes no sense is left out rather than refused. */
export const browseQuery = z.object({
  sort: z.enum(sorts).catch('best').default('best'),
  /** Only what is there. */
  stock: z.literal('in').optional().catch(undefined),
  /** In whole units of the currency. */
  min: z.preprocess((value) => (value === '' ? undefined : value), money),
  max: z.preprocess((value) => (value === '' ? undefined : value), money),
  page: z.coerce.number().int().min(1).max(mostPages).catch(1).default(1),
});
export type BrowseQuery = z.output<typeof browseQuery>;

export const longestQuery = 120;
export const searchText = z.string().trim().min(1, 'is empty').max(longestQuery, `is longer than ${longestQuery} characters`);

export interface CategoryNode {
  /** As items have it, for example `Kitchen/Mugs and cups`. */
  path: string;
  name: string;
  /** Items in it and below it. */
  count: number;
  children: CategoryNode[];
}

export const suggestions = z.object({
  items: z.array(itemView),
  /** Paths. */
  categories: z.array(z.string()),
  /** What was searched for instead of misspelt words; null: they were right. */
  corrected: z.string().nullable(),
});
export type Suggestions = z.infer<typeof suggestions>;

export const mostOfOne = 99;

export const basketLineView = z.object({
  item: itemView,
  quantity: z.number().int(),
  /** How many there are; null: not counted. */
  left: z.number().int().nullable(),
  /** Why it cannot be ordered like this. */
  problem: z.enum(['gone', 'sold_out', 'too_few', 'no_price']).nullable(),
});
export type BasketLineView = z.infer<typeof basketLineView>;

export const basketView = z.object({
  lines: z.array(basketLineView),
  /** Pieces. */
  count: z.number().int(),
  /** Of what can be ordered. */
  goodsMinor: z.number().int(),
  currency: z.string().nullable(),
});
export type BasketView = z.infer<typeof basketView>;

export const basketChange = z.union([
  z.strictObject({ item: externalId, add: z.int().min(1).max(mostOfOne) }),
  /** 0 takes it out. */
  z.strictObject({ item: externalId, quantity: z.int().min(0).max(mostOfOne) }),
]);
export type BasketChange = z.output<typeof basketChange>;

/** Messages are keys of `shop.checkout.problems`. */
const words = (most: number) => z.string().trim().min(1, 'required').max(most, 'long').refine((text) => text.isWellFormed() && !/[\u0000-\u001f]/.test(text), 'characters');

export const orderInput = z.strictObject({
  /** Made once for each checkout: sent again, it orders nothing more and finds the order that it made. */
  key: z.string().regex(/^[\w-]{22,64}$/, 'required'),
  name: words(100),
  email: z.string().trim().toLowerCase().pipe(z.email('email').max(200, 'long')),
  addressLine: words(200),
  city: words(100),
  postcode: words(20),
  country: z.enum(countries.map(({ name }) => name), 'required'),
  method: z.enum(deliveryMethods, 'required'),
  /** What the person saw: a price that changed meanwhile is told before it is charged. */
  expectedMinor: z.int().min(0),
});
export type OrderInput = z.output<typeof orderInput>;

export interface PlacedOrder {
  number: string;
  email: string;
  customerName: string;
  addressLine: string;
  city: string;
  postcode: string;
  country: string;
  method: string;
  deliveryMinor: number;
  totalMinor: number;
  placedAt: string;
  expectedAt: string | null;
  items: { sku: string; name: string; quantity: number; priceMinor: number }[];
}
