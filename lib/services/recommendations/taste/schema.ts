// What the taste page is told and may ask for. Free of server code: pages and the device read it too.
import { z } from 'zod';
import { EventKind } from '@/lib/generated/prisma/enums';
import { itemView } from '../schema';

const catalogue = z.string().min(1).max(64);

/** One thing that somebody did. */
export const tasteEventView = z.object({
  key: z.string(),
  kind: z.enum(EventKind),
  value: z.number().nullable(),
  at: z.iso.datetime(),
  item: itemView,
});
export type TasteEventView = z.infer<typeof tasteEventView>;

/** How much a main category is liked: the sum of what its items' events say. */
export const categoryTaste = z.object({ category: z.string(), weight: z.number(), items: z.number().int() });
export type CategoryTaste = z.infer<typeof categoryTaste>;

export const tasteView = z.object({
  /** How many there are in all. */
  count: z.number().int(),
  since: z.iso.datetime().nullable(),
  categories: z.array(categoryTaste),
  /** A page of them, newest first. */
  events: z.array(tasteEventView),
  /** Hand it in as `before` to get older ones; null: there are none. */
  next: z.string().nullable(),
});
export type TasteView = z.infer<typeof tasteView>;

/** What new people choose from, a page of it. */
export const firstPicks = z.object({ items: z.array(itemView), /** Where the next page begins; null: that was all. */ next: z.number().int().nullable() });
export type FirstPicks = z.infer<typeof firstPicks>;

export const picksQuery = z.object({ catalogue, from: z.coerce.number().int().min(0).max(1_000_000).default(0) });
export const catalogueQuery = z.object({ catalogue });

export const tasteQuery = z.object({
  catalogue,
  before: z.string().max(40).optional(),
  /** Only these. */
  kind: z.enum(EventKind).optional(),
});
export const eraseInput = z.strictObject({ catalogue });
export const undoEraseInput = z.strictObject({ undo: z.string().max(100) });
export const claimInput = z.strictObject({ keep: z.boolean() });
export const exportQuery = z.object({ catalogue, format: z.enum(['json', 'csv']).default('json') });
