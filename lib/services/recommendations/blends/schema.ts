// How a marketer mixes lists. Read by the page too, so it is free of server code.
import { z } from 'zod';
import { Placement } from '@/lib/generated/prisma/enums';
import { blend } from '../schema';

/** What ranks: the learned order of the candidates, and where they come from. */
export const blendSources = ['ranker', 'linear', 'text', 'trending', 'popularity'] as const;
export type BlendSource = (typeof blendSources)[number];

export const blendReason = z.string().trim().min(3, 'says too little: a few words on why').max(500);

export const blendInput = z.strictObject({
  /** Null: for all placements that have none of their own. */
  placement: z.enum(Placement).nullable(),
  /** Null: what training chose; of one placement: what holds for all. Something must rank: not all sources may be off. */
  blend: blend.refine((weights) => blendSources.some((source) => weights[source] > 0), 'has no source left').nullable(),
  reason: blendReason,
});
export type BlendInput = z.output<typeof blendInput>;

/** What a list is asked to be beside accurate; each has a measured price. */
export const qualities = ['diversity', 'novelty', 'freshness'] as const;
export type Quality = (typeof qualities)[number];
