// What makes an event one that can be recorded. Each is judged by itself, so that a bad one hinders no others.
import type { EventInput, EventResult } from '../schema';

type Refusal = Extract<EventResult, { state: 'refused' }>;

/** Clocks differ. */
export const forgivenMs = 5 * 60_000;
const mostQuantity = 100_000;

export const refuse = (code: Refusal['code'], message: string): Refusal => ({ state: 'refused', code, message });

/** @param ratingScale the best rating that can be given @param now in milliseconds since 1970 @returns why it is refused, or null */
export function checkEvent({ at, kind, value }: Pick<EventInput, 'at' | 'kind' | 'value'>, ratingScale: number, now: number): Refusal | null {
  const time = at === undefined ? now : Date.parse(at);
  if (Number.isNaN(time) || time < 0) return refuse('bad_value', `"${at}" is no time since 1970.`);
  if (time > now + forgivenMs) return refuse('future', `${at} is in the future; the server's clock says ${new Date(now).toISOString()}.`);
  if (kind === 'rating') {
    if (value === undefined) return refuse('bad_value', 'A rating needs a value: its stars.');
    return value < 0 || value > ratingScale ? refuse('bad_value', `A rating lies between 0 and ${ratingScale}; this one is ${value}.`) : null;
  }
  if (value === undefined) return null;
  if (kind !== 'purchase' && kind !== 'basket') return refuse('bad_value', `An event of the kind "${kind}" has no value.`);
  return Number.isInteger(value) && value >= 1 && value <= mostQuantity ? null : refuse('bad_value', `A quantity is a whole number from 1 to ${mostQuantity}; this one is ${value}.`);
}
