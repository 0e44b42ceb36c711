// What goes over the wire between shops, pages, devices and the server. Free of server code: pages and the device read it too.
import { z } from 'zod';
import { EventKind, Placement } from '@/lib/generated/prisma/enums';
import { sources } from '@/ml/recommend/model/item-model';

export const maxListLength = 100;
export const maxBulkEvents = 1000;

const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'is no name of a catalogue');
/** An id that a shop gave to an item or a person. */
export const externalId = z
  .string()
  .trim()
  .min(1, 'is empty')
  .max(200, 'is longer than 200 characters')
  .refine((text) => text.isWellFormed() && !/[\u0000-\u001f]/.test(text), 'holds characters that are no text');

const weight = z.number().min(0).max(10);
const share = z.number().min(0).max(1);
export const blend = z.strictObject({
  ranker: weight, linear: weight, text: weight, trending: weight, popularity: weight,
  diversity: share, novelty: share, freshness: share,
});

export const listInput = z.strictObject({
  /** The default one unless given; a key names its own. */
  catalogue: slug.optional(),
  placement: z.enum(Placement).default('for_you'),
  /** Of a shop's server, with its key: whose list. Pages leave it out, their session or visitor's token says who asks. */
  user: externalId.optional(),
  /** For `similar` (and a product page's `goes_well_with`): the item it is about. */
  item: externalId.optional(),
  /** For `goes_well_with`: what lies in the basket. */
  basket: z.array(externalId).max(100).optional(),
  count: z.int().min(1).max(maxListLength).default(20),
  /** Only items of this category and those below it. */
  category: z.string().max(200).optional(),
  /** Not recorded, no experiment: for previews. */
  preview: z.boolean().default(false),
});
export type ListInput = z.output<typeof listInput>;

export const itemView = z.object({
  id: z.string(),
  name: z.string(),
  category: z.string(),
  priceMinor: z.number().int().nullable(),
  currency: z.string().nullable(),
  inStock: z.boolean(),
  /** Its page: the shop's own where the item names one. */
  href: z.string(),
  /** Its picture, or the tile that we draw. */
  image: z.string(),
});
export type ItemView = z.infer<typeof itemView>;

/** Why an item stands in a list; screens turn it into words. */
export const reason = z.discriminatedUnion('kind', [
  /** The person's own items and their true shares (0 to 1) of what the model says for it. */
  z.object({ kind: z.literal('because'), items: z.array(z.object({ id: z.string(), name: z.string(), share: z.number() })) }),
  z.object({ kind: z.literal('similar_text'), items: z.array(z.object({ id: z.string(), name: z.string() })) }),
  z.object({ kind: z.literal('trending') }),
  z.object({ kind: z.literal('popular') }),
  z.object({ kind: z.literal('recent'), at: z.iso.datetime() }),
  z.object({ kind: z.literal('pinned') }),
]);
export type Reason = z.infer<typeof reason>;

export const listedItem = itemView.extend({
  score: z.number(),
  /** The source that gave most. */
  source: z.enum([...sources, 'pin', 'history']),
  parts: z.record(z.enum(sources), z.number()),
  reason,
});
export type ListedItem = z.infer<typeof listedItem>;

export const recommendationList = z.object({
  /** To send along with events that this list leads to. */
  listId: z.string(),
  catalogue: z.string(),
  placement: z.enum(Placement),
  items: z.array(listedItem),
  /** Why it is shorter than asked for, or empty. */
  note: z.enum(['empty_catalogue', 'all_excluded', 'short', 'nothing_recent']).nullable(),
  version: z.string(),
  ranOn: z.enum(['server', 'browser']),
  latencyMs: z.number(),
});
export type RecommendationListView = z.infer<typeof recommendationList>;

export const eventInput = z.strictObject({
  /** Made by the sender; the same event sent again changes nothing. */
  key: z.string().min(1).max(200),
  /** Of a shop's server, with its key. */
  user: externalId.optional(),
  item: externalId,
  kind: z.enum(EventKind),
  /** A rating's stars; a purchase's quantity. */
  value: z.number().finite().optional(),
  /** Now unless given; not in the future (5 minutes are forgiven). */
  at: z.iso.datetime({ offset: true }).optional(),
  listId: z.string().max(64).optional(),
});
export type EventInput = z.output<typeof eventInput>;

export const eventsInput = z.strictObject({ catalogue: slug.optional(), events: z.array(eventInput).min(1).max(maxBulkEvents) });

/** One for each event, in their order: bad ones hinder no others. */
export const eventResult = z.discriminatedUnion('state', [
  z.object({ state: z.literal('recorded') }),
  z.object({ state: z.literal('repeated') }),
  z.object({ state: z.literal('refused'), code: z.enum(['unknown_item', 'unknown_user', 'future', 'bad_value', 'rate']), message: z.string() }),
]);
export type EventResult = z.infer<typeof eventResult>;

/** The service in one call (`respond.ts`). */
export const recommendationsInput = listInput;
export const recommendationsAnswer = recommendationList;
