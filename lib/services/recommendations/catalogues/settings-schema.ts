// What a catalogue's owner decides about it: how much each kind of event says. Free of server code: pages and the training read it too.
import { z } from 'zod';
import { EventKind } from '@/lib/generated/prisma/enums';

/** How much an event says for an item; below zero: against it. */
const weight = z.number().min(-10).max(10);

/** A look says little, a basket more; what somebody does not like says as much as what they bought. */
export const defaultEventWeights: Record<EventKind, number> = { view: 0.3, basket: 0.6, purchase: 1, like: 1, dislike: -1, hide: -1, rating: 1 };

/** Weights that were never set keep their defaults, so that `{}` is a catalogue's first settings. */
const eventWeights = z
  .partialRecord(z.enum(EventKind), weight)
  .default({})
  .transform((given): Record<EventKind, number> => ({ ...defaultEventWeights, ...given }));

export const catalogueSettings = z.object({
  /** Of a rating: the weight of the best one; others by `eventWeight`. */
  eventWeights,
  /** The best rating that can be given. */
  ratingScale: z.number().min(2).max(100).default(5),
  /** What is bought once is not recommended again in these categories and those below them. */
  onceCategories: z.array(z.string().trim().min(1).max(200)).max(200).default([]),
  /** Share of a list's later places that are given to runners-up by chance, so that what another order would have done can be estimated. */
  exploration: z.number().min(0).max(0.5).default(0.05),
});
export type CatalogueSettings = z.output<typeof catalogueSettings>;

/** The settings of a catalogue's row; what cannot be read counts as never set. */
export const settingsOf = ({ settings }: { settings: unknown }): CatalogueSettings =>
  catalogueSettings.safeParse(settings).data ?? catalogueSettings.parse({});

/**
 * How much one event says for its item, 0: nothing. A rating speaks for it from four fifths of the scale on (4 of 5), against it up to two
 * fifths, and says nothing in between.
 */
export function eventWeight({ eventWeights: weights, ratingScale }: CatalogueSettings, kind: EventKind, value: number | null): number {
  if (kind !== 'rating') return weights[kind];
  const share = (value ?? 0) / ratingScale;
  return weights.rating * (share >= 0.8 ? share : share <= 0.4 ? share - 0.6 : 0);
}
