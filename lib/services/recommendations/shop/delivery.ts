// What delivery costs and when it comes, as the help centre says it (articles `delivery-options`, `delivery-times`, `delivery-abroad`).
// Free of server code: the checkout shows the same figures that are charged.
import { zoneOf, type Zone } from './countries';

export const deliveryMethods = ['standard', 'express', 'pickup'] as const;
export type DeliveryMethod = (typeof deliveryMethods)[number];

export interface DeliveryChoice {
  method: DeliveryMethod;
  pence: number;
  /** Working days, at least and at most. */
  days: readonly [number, number];
}

/** Standard delivery within the UK is free from here on. */
export const freeFromPence = 4000;
const personalisedDays = 3;
/** Express orders until then leave the same day. */
const expressUntilHour = 14;

const choices: Record<Zone, readonly DeliveryChoice[]> = {
  uk: [
    { method: 'standard', pence: 395, days: [3, 5] },
    { method: 'express', pence: 695, days: [1, 1] },
    { method: 'pickup', pence: 295, days: [2, 4] },
  ],
  eu: [{ method: 'standard', pence: 995, days: [5, 8] }],
  world: [{ method: 'standard', pence: 1495, days: [7, 14] }],
};

/** @param goodsPence price of all pieces; empty for a country to which the shop does not deliver */
export function deliveryChoices(country: string, goodsPence: number, personalised = false): DeliveryChoice[] {
  const zone = zoneOf(country);
  return (zone ? choices[zone] : []).map(({ method, pence, days }) => ({
    method,
    pence: zone === 'uk' && method === 'standard' && goodsPence >= freeFromPence ? 0 : pence,
    days: personalised ? [days[0] + personalisedDays, days[1] + personalisedDays] : days,
  }));
}

/** No PO boxes abroad: carriers there want a street. */
export const isForeignPoBox = (country: string, addressLine: string): boolean => zoneOf(country) !== 'uk' && /\bp\.?\s?o\.?\s?box\b|\bpostfach\b|\bapartado\b|\bboîte postale\b/i.test(addressLine);

/** The last day on which it should come: working days from the order on, at the day's end in London's winter time. */
export function expectedAt({ method, days }: DeliveryChoice, placedAt: Date): Date {
  const date = new Date(placedAt);
  // Too late for today's parcels, or a day on which none leave: counted from the next working day on.
  if (method === 'express' && !isWorkday(date)) toNextWorkday(date);
  else if (method === 'express' && date.getUTCHours() >= expressUntilHour) toNextWorkday(date);
  for (let day = 0; day < days[1]; day += 1) toNextWorkday(date);
  date.setUTCHours(18, 0, 0, 0);
  return date;
}

const isWorkday = (date: Date) => date.getUTCDay() !== 0 && date.getUTCDay() !== 6;

function toNextWorkday(date: Date): void {
  do date.setUTCDate(date.getUTCDate() + 1);
  while (!isWorkday(date));
}
