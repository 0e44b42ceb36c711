// An item as an admin edits it. Free of server code: the form checks by it, too.
import { z } from 'zod';
import { catalogueSlug } from './schema';

const line = (most: number) => z.string().trim().max(most).refine((text) => text.isWellFormed() && !/[\u0000-\u001f]/.test(text), 'holds characters that are no text');
const amount = z.int().min(0).max(1_000_000_000).nullable();

export const itemChange = z.strictObject({
  catalogue: catalogueSlug,
  id: z.int().positive(),
  name: line(300).min(1),
  description: z.string().trim().max(5000).refine((text) => text.isWellFormed(), 'holds characters that are no text'),
  category: line(200).transform((path) => path.split('/').map((part) => part.trim()).filter(Boolean).join('/')),
  priceMinor: amount,
  stock: amount,
  season: z.int().min(1).max(12).nullable(),
  url: line(2000).transform((text) => text || null).refine((text) => text === null || (/^https?:\/\//i.test(text) && URL.canParse(text)), 'is no web address').nullable(),
  archived: z.boolean(),
});
export type ItemChange = z.output<typeof itemChange>;
