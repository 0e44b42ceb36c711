// From a short plan to the rows of an order: what it holds, how it is delivered, and how far it has come, counted in hours before now.
import type { Prisma } from '@/lib/generated/prisma/client';
import type { OrderState, RefundState } from '@/lib/generated/prisma/enums';
import { shopItems, type ShopItem, type ShopItemName } from './shop-items';

export interface OrderPlan {
  state: OrderState;
  /** Hours from now back to each step. */
  placed: number;
  packed?: number;
  shipped?: number;
  delivered?: number;
  cancelled?: number;
  items: Partial<Record<ShopItemName, number>>;
  method?: 'standard' | 'express' | 'pickup';
  refund?: { state: RefundState; requested: number; items?: ShopItemName[] };
}

export interface Receiver {
  customerName: string;
  email: string;
  addressLine: string;
  city: string;
  postcode: string;
  country: string;
}

const hourMs = 60 * 60 * 1000;
const freeFromPence = 4000;
const deliveryPence = { standard: 395, express: 695, pickup: 295 };
/** Longest working days of each way, counted as hours of a plain week. */
const deliveryHours = { standard: 6 * 24, express: 36, pickup: 5 * 24 };

export function orderRowOf(number: string, plan: OrderPlan, receiver: Receiver, now: Date, userId: string | null = null): Prisma.OrderUncheckedCreateInput {
  const ago = (hours: number | undefined) => (hours === undefined ? null : new Date(now.getTime() - hours * hourMs));
  const method = plan.method ?? 'standard';
  const items = Object.entries(plan.items).map(([name, quantity]) => ({ ...itemOf(name as ShopItemName), quantity }));
  const goodsPence = items.reduce((sum, { pricePence, quantity }) => sum + pricePence * quantity, 0);
  const delivery = method === 'standard' && goodsPence >= freeFromPence ? 0 : deliveryPence[method];
  const refunded = plan.refund?.items?.map((name) => shopItems[name]);
  return {
    ...receiver,
    number,
    userId,
    state: plan.state,
    deliveryMethod: method,
    carrier: plan.shipped === undefined ? null : 'Greenway Parcels',
    trackingCode: plan.shipped === undefined ? null : `GW${number.slice(3)}UK`,
    deliveryPence: delivery,
    totalPence: goodsPence + delivery,
    placedAt: ago(plan.placed) ?? now,
    packedAt: ago(plan.packed),
    shippedAt: ago(plan.shipped),
    deliveredAt: ago(plan.delivered),
    cancelledAt: ago(plan.cancelled),
    expectedAt: plan.state === 'cancelled' ? null : ago(plan.placed - deliveryHours[method]),
    items: { create: items },
    ...(plan.refund
      ? {
          refunds: {
            create: {
              state: plan.refund.state,
              amountPence: refunded?.reduce((sum, { pricePence }) => sum + pricePence, 0) ?? goodsPence + delivery,
              items: refunded?.map(({ name }) => name) ?? [],
              requestedAt: ago(plan.refund.requested) ?? now,
            },
          },
        }
      : {}),
  };
}

function itemOf(name: ShopItemName) {
  const { sku, name: title, pricePence, personalised, returnable }: ShopItem = shopItems[name];
  return { sku, name: title, pricePence, personalised: personalised ?? false, returnable: returnable ?? true };
}
