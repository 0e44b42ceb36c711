// What a catalogue's `settings` column holds. What is missing has the values below, so that an empty object is a valid catalogue.
import { z } from 'zod';
import { EventKind } from '@/lib/generated/prisma/enums';

const weight = z.number().min(-10).max(10);

/** Four and five stars of five speak for an item, one and two against it (`taste/taste-of-events.ts`): a rating's weight is how loudly. */
export const defaultEventWeights: Record<EventKind, number> = { view: 0.3, basket: 0.6, purchase: 1, like: 1, dislike: -1, hide: -1, rating: 1 };

export const catalogueSettings = z.object({
  /** How much each kind of event says for an item; below zero: against it. */
  eventWeights: z
    .object({ view: weight, basket: weight, purchase: weight, like: weight, dislike: weight, hide: weight, rating: weight })
    .partial()
    .default({})
    .transform((given) => ({ ...defaultEventWeights, ...given })),
  /** Categories of which nobody buys the same thing twice; those below are meant too. */
  onceCategories: z.array(z.string().min(1).max(200)).max(200).default([]),
  /** Share of a list's later places that are given to runners-up by chance, so that what another order would have done can be estimated. */
  exploration: z.number().min(0).max(0.5).default(0.05),
});
export type CatalogueSettings = z.output<typeof catalogueSettings>;

/** The settings of a row; where they cannot be read, those of an empty object. */
export const readSettings = ({ settings }: { settings: unknown }): CatalogueSettings => catalogueSettings.catch(() => catalogueSettings.parse({})).parse(settings ?? {});
