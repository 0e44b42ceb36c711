// How a marketer mixes lists. Read by the page too, so it is free of server code.
import { z } from 'zod';
import { Placement } from '@/lib/generated/prisma/enums';
import { blend } from '../schema';

export const blendReason = z.string().trim().min(3, 'says too little: a few words on why').max(500);

export const blendInput = z.strictObject({
  /** Null: for all placements that have none of their own. */
  placement: z.enum(Placement).nullable(),
  /** Null: what training chose; of one placement: what holds for all. Sources must not all be off: nothing would be ranked. */
  blend: blend.refine(({ linear, text, trending, popularity }) => linear + text + trending + popularity > 0, 'has no source left').nullable(),
  reason: blendReason,
});
export type BlendInput = z.output<typeof blendInput>;

/** What a list is asked to be beside accurate; each has a measured price. */
export const qualities = ['diversity', 'novelty', 'freshness'] as const;
export type Quality = (typeof qualities)[number];

/** Half-lives that the page offers, in days; 0: what is known never fades. */
export const halfLives = [0, 7, 14, 30, 60, 90, 180, 365, 730] as const;
