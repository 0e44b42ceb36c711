// An item as a shop sends it. PUT replaces: what is left out is unknown afterwards.
import { z } from 'zod';
import { externalId, itemView } from '../schema';

export const maxBulkItems = 1000;

const line = (max: number) => z.string().trim().max(max, `is longer than ${max} characters`).refine((text) => text.isWellFormed(), 'holds characters that are no text');

/** Goes into links: nothing that a browser would run. */
const address = z
  .string()
  .trim()
  .max(2000)
  .refine((text) => /^https?:\/\//i.test(text) ? URL.canParse(text) : /^\/(?![/\\])/.test(text), 'is neither an http(s) address nor a path that begins with one /');

const category = line(200).transform((path) => path.split('/').map((part) => part.trim()).filter(Boolean).join('/'));

export const itemInput = z.strictObject({
  id: externalId,
  name: line(300).min(1, 'is empty'),
  description: line(5000).default(''),
  /** A path, for example `Kitchen/Mugs`. */
  category: category.default(''),
  /** In the currency's smallest unit. */
  priceMinor: z.int().min(0, 'is below zero').max(1_000_000_000).nullable().default(null),
  /** Null: not counted, always there. */
  stock: z.int().min(0, 'is below zero').max(1_000_000_000).nullable().default(null),
  /** Month in which it sells best, 1 to 12. */
  season: z.int().min(1).max(12).nullable().default(null),
  url: address.nullable().default(null),
  imageUrl: address.nullable().default(null),
  attributes: z.record(z.string().max(100), z.json()).default({}).refine((value) => JSON.stringify(value).length <= 10_000, 'is longer than 10,000 characters'),
  /** New in the catalogue since; of an item that was there before it stays. */
  availableAt: z.iso.datetime({ offset: true }).optional(),
});
export type ItemInput = z.output<typeof itemInput>;

/** Items are judged one by one, so that a bad one hinders no others. */
export const itemsInput = z.strictObject({ items: z.array(z.unknown()).min(1).max(maxBulkItems) });

export const itemResult = z.discriminatedUnion('state', [
  z.object({ state: z.literal('added'), id: z.string() }),
  z.object({ state: z.literal('changed'), id: z.string() }),
  z.object({ state: z.literal('refused'), message: z.string() }),
]);
export type ItemResult = z.infer<typeof itemResult>;

export const itemPage = z.object({ items: z.array(itemView), /** Hand it in as `after`; null: that was all. */ next: z.string().nullable() });
