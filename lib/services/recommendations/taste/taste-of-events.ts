// What a person's events add up to, item by item: the same on the server's taste page and on a device.
import type { EventKind } from '@/lib/generated/prisma/enums';

export interface SaidEvent {
  item: string;
  kind: EventKind;
  value?: number | null | undefined;
  /** In milliseconds since 1970. */
  at: number;
}

export type EventWeights = Record<EventKind, number>;

/** What a catalogue's settings say unless it says otherwise. */
export const defaultWeights: EventWeights = { view: 0.3, basket: 0.6, purchase: 1, like: 1, dislike: -1, hide: -1, rating: 1 };

export interface ItemTaste {
  item: string;
  /** How much is said for it; below zero: against it. */
  weight: number;
  /** Of the last event, in milliseconds since 1970. */
  at: number;
  opinion: 'like' | 'dislike' | 'hide' | null;
  bought: boolean;
}

/** A rating on another scale as so many of five stars; other values as they are. */
export const inFive = (kind: EventKind, value: number | null | undefined, ratingScale: number) =>
  kind === 'rating' && typeof value === 'number' ? (5 * value) / ratingScale : value;

/** Four and five stars of five speak for an item, one and two against it, three say nothing. */
const starsWeight = (stars: number) => (stars >= 4 ? 1 : stars <= 2 ? -1 : 0);

export const weightOfEvent = ({ kind, value }: Pick<SaidEvent, 'kind' | 'value'>, weights: EventWeights): number =>
  kind === 'rating' ? weights.rating * starsWeight(value ?? 0) : weights[kind];

const isOpinion = (kind: EventKind) => kind === 'like' || kind === 'dislike' || kind === 'hide' || kind === 'rating';

/**
 * What somebody said outright goes before what they did, and what they said last before what they said earlier; else the strongest counts.
 * @param events in any order
 * @returns one entry an item, the one that was touched last at the end
 */
export function tasteOfEvents(events: Iterable<SaidEvent>, weights: EventWeights): ItemTaste[] {
  const tastes = new Map<string, ItemTaste & { said: boolean }>();
  for (const event of [...events].sort((a, b) => a.at - b.at)) {
    const before = tastes.get(event.item);
    const weight = weightOfEvent(event, weights);
    const said = isOpinion(event.kind);
    tastes.delete(event.item);
    tastes.set(event.item, {
      item: event.item,
      weight: said ? weight : before?.said ? before.weight : Math.max(weight, before?.weight ?? -Infinity),
      at: event.at,
      opinion: said ? (event.kind === 'rating' ? null : (event.kind as ItemTaste['opinion'])) : (before?.opinion ?? null),
      bought: event.kind === 'purchase' || (before?.bought ?? false),
      said: said || (before?.said ?? false),
    });
  }
  return [...tastes.values()].map(({ said: _, ...taste }) => taste);
}
