// What a person did with an item, as this browser remembers it: the same events that the server keeps, with the place where each one lies.
import type { EventKind } from '@/lib/generated/prisma/enums';
import { number, object, oneOf, optional, text, type Form } from '../../../ml/core/form';

/** What a page says when somebody does something. */
export interface NewEvent {
  /** Slug of the catalogue. */
  catalogue: string;
  /** The shop's id of the item. */
  item: string;
  kind: EventKind;
  /** A rating's stars; a purchase's quantity. */
  value?: number | undefined;
  /** The list that led to it. */
  listId?: string | undefined;
}

export interface TasteEvent extends NewEvent {
  /** Made here; the same event sent again changes nothing. */
  key: string;
  /** ISO 8601. */
  at: string;
}

/**
 * `device`: kept here on purpose, never sent. `queue`: the server has not got it yet. `copy`: the server has it, and this is what the device
 * goes by while the server is away. `undo`: the server has it and must forget it.
 */
export const places = ['device', 'queue', 'copy', 'undo'] as const;
export type EventPlace = (typeof places)[number];

export interface KeptEvent extends TasteEvent {
  place: EventPlace;
}

const kinds = ['view', 'basket', 'purchase', 'like', 'dislike', 'hide', 'rating'] as const satisfies readonly EventKind[];

/** How an event lies in IndexedDB. */
export const keptEvent: Form<KeptEvent> = object({
  key: text(), catalogue: text(), item: text(), kind: oneOf(...kinds), value: optional(number()), listId: optional(text()),
  at: text(/^\d{4}-\d\d-\d\dT/), place: oneOf(...places),
});

/** Events that say something now, oldest first. */
export const eventsOf = (kept: Iterable<KeptEvent>, catalogue: string): KeptEvent[] =>
  [...kept].filter((event) => event.catalogue === catalogue && event.place !== 'undo').sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
