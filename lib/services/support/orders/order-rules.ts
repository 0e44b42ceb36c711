// The shop's rules for cancelling, moving and returning, as the help centre states them. Pure: rows and the time in, verdict out.
import type { OrderRow } from './order-card';

const hourMs = 60 * 60 * 1000;
const dayMs = 24 * hourMs;

export const personalisedAfterMs = 2 * hourMs;
export const personalisedFee = 0.2;
export const returnDays = 30;
/** The delivery cost is paid back too when the whole order comes back within this time. */
export const wholeReturnDays = 14;

export interface CancelVerdict {
  possible: boolean;
  reason?: 'packed' | 'shipped' | 'cancelled';
  feePence: number;
  refundPence: number;
}

/** Free until it is packed; personalised items that are being made cost a part of their price. */
export function cancelVerdict(order: OrderRow, now: Date): CancelVerdict {
  if (order.state !== 'placed') return { possible: false, reason: whyTooLate(order.state), feePence: 0, refundPence: 0 };
  const beingMade = now.getTime() - order.placedAt.getTime() > personalisedAfterMs;
  const personalised = order.items.filter((item) => item.personalised).reduce((sum, item) => sum + item.pricePence * item.quantity, 0);
  const feePence = beingMade ? Math.round(personalised * personalisedFee) : 0;
  return { possible: true, feePence, refundPence: order.totalPence - feePence };
}

const whyTooLate = (state: OrderRow['state']) => (state === 'packed' ? 'packed' : state === 'cancelled' ? 'cancelled' : 'shipped');

export function addressVerdict(order: OrderRow): { possible: boolean; reason?: 'shipped' | 'cancelled' } {
  if (order.state === 'placed' || order.state === 'packed') return { possible: true };
  return { possible: false, reason: order.state === 'cancelled' ? 'cancelled' : 'shipped' };
}

export interface ReturnVerdict {
  possible: boolean;
  reason?: 'not_delivered' | 'too_late' | 'cancelled' | 'nothing';
  /** `pricePence` is for all pieces of the line. */
  items: { id: string; name: string; pricePence: number }[];
}

/** @param returned ids of items whose return is under way already */
export function returnVerdict(order: OrderRow, returned: ReadonlySet<string>, now: Date): ReturnVerdict {
  if (order.state === 'cancelled') return { possible: false, reason: 'cancelled', items: [] };
  if (order.state === 'returned') return { possible: false, reason: 'nothing', items: [] };
  if (order.state !== 'delivered' || !order.deliveredAt) return { possible: false, reason: 'not_delivered', items: [] };
  if (now.getTime() - order.deliveredAt.getTime() > returnDays * dayMs) return { possible: false, reason: 'too_late', items: [] };
  const items = order.items
    .filter((item) => item.returnable && !item.personalised && !returned.has(item.id))
    .map(({ id, name, quantity, pricePence }) => ({ id, name, pricePence: pricePence * quantity }));
  return items.length > 0 ? { possible: true, items } : { possible: false, reason: 'nothing', items };
}

/** What is paid back for these items. @param items ids, all of them of this order */
export function returnRefundPence(order: OrderRow, items: ReadonlySet<string>, now: Date): number {
  const price = order.items.filter(({ id }) => items.has(id)).reduce((sum, item) => sum + item.pricePence * item.quantity, 0);
  const soon = order.deliveredAt !== null && now.getTime() - order.deliveredAt.getTime() <= wholeReturnDays * dayMs;
  return price + (soon && items.size === order.items.length ? order.deliveryPence : 0);
}
