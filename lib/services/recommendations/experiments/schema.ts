// What a marketer says of an experiment. Read by its form too, so it is free of server code.
import { z } from 'zod';
import { Allocation, Placement } from '@/lib/generated/prisma/enums';
import { blend } from '../schema';

export const maxArms = 5;
/** An arm that hardly anybody sees is never decided. */
export const leastShare = 0.05;

/** Where a model has a say: what somebody looked at last is no matter of opinion. */
export const experimentPlacements = Object.values(Placement).filter((placement) => placement !== 'recent') as Exclude<Placement, 'recent'>[];

const armBlend = blend.refine(({ ranker, linear, text, trending, popularity }) => ranker + linear + text + trending + popularity > 0, 'has no source left');

export const armInput = z.strictObject({
  name: z.string().trim().min(1, 'is empty').max(60),
  /** Null: the one in force. */
  blend: armBlend.nullable(),
  /** Of the item model; null: the active one. */
  version: z.string().min(1).max(64).nullable(),
  share: z.number().min(leastShare, `is below ${leastShare}`).max(1),
});
export type ArmInput = z.output<typeof armInput>;

export const experimentInput = z
  .strictObject({
    name: z.string().trim().min(1, 'is empty').max(80),
    placement: z.enum(experimentPlacements),
    allocation: z.enum(Allocation),
    /** The first is what the others are compared with. */
    arms: z.array(armInput).min(2, 'are fewer than two').max(maxArms, `are more than ${maxArms}`),
  })
  .superRefine(({ arms }, context) => {
    const complain = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message });
    if (Math.abs(arms.reduce((sum, { share }) => sum + share, 0) - 1) > 1e-6) complain(['arms'], 'have shares that do not add up to 1');
    arms.forEach(({ name, blend: own, version }, index) => {
      const before = arms.slice(0, index);
      if (before.some((other) => other.name === name)) complain(['arms', index, 'name'], 'is the name of another arm');
      if (before.some((other) => other.version === version && JSON.stringify(other.blend) === JSON.stringify(own))) complain(['arms', index], 'does the same as another arm');
    });
  });
export type ExperimentInput = z.output<typeof experimentInput>;

export const promoteInput = z.object({ id: z.int(), armId: z.int(), reason: z.string().trim().min(3, 'says too little').max(500) });
export type PromoteInput = z.output<typeof promoteInput>;

export const planInput = z.object({ catalogueId: z.int(), placement: z.enum(experimentPlacements) });
