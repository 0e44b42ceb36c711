// An order as its customer sees it. Refunds that were undone are not shown: for the customer they never were.
import type { Prisma } from '@/lib/generated/prisma/client';
import type { OrderCard } from '../schema';

export const cardParts = {
  items: { orderBy: { id: 'asc' } },
  refunds: { where: { state: { not: 'withdrawn' } }, orderBy: { requestedAt: 'asc' } },
} satisfies Prisma.OrderInclude;

export type OrderRow = Prisma.OrderGetPayload<{ include: typeof cardParts }>;

export function orderCardOf(order: OrderRow): OrderCard {
  return {
    number: order.number,
    state: order.state,
    placedAt: order.placedAt.toISOString(),
    expectedAt: order.expectedAt?.toISOString() ?? null,
    deliveredAt: order.deliveredAt?.toISOString() ?? null,
    carrier: order.carrier,
    trackingCode: order.trackingCode,
    // The country stands last: the dialogue takes it for the default of a new address.
    address: [order.addressLine, `${order.city} ${order.postcode}`.trim(), order.country].join(', '),
    totalPence: order.totalPence,
    items: order.items.map(({ id, name, quantity, pricePence }) => ({ id, name, quantity, pricePence })),
    refunds: order.refunds.map(({ state, amountPence, requestedAt }) => ({ state, amountPence, requestedAt: requestedAt.toISOString() })),
  };
}
