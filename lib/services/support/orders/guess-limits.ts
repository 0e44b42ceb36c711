// How often somebody may be wrong about whose order it is: an order number has six digits, so it must not be tried out.
import { giveTokenBack, takeToken, type RateLimit } from '@/lib/http/rate-limit';
import { AppError } from '@/lib/errors';
import type { Customer } from '../conversations/customer';

const byCustomer: RateLimit = { name: 'order-guess-customer', points: 8, seconds: 60 * 60 };
/** Visitors are easily made, orders and addresses are not: many visitors who guess at one of them are stopped too. */
const byTarget: RateLimit = { name: 'order-guess-target', points: 30, seconds: 60 * 60 };

/**
 * Takes one try before anything is looked up.
 * @returns gives the try back; call it when the proof was right
 * @throws AppError `rate_limited`
 */
export async function takeGuess(customer: Customer, number: string, email: string): Promise<() => Promise<void>> {
  const who = 'userId' in customer ? `user ${customer.userId}` : `visitor ${customer.visitorHash}`;
  const taken: [RateLimit, string][] = [];
  const giveBack = async () => {
    await Promise.all(taken.map(([limit, caller]) => giveTokenBack(limit, caller)));
  };
  try {
    for (const [limit, caller] of [[byCustomer, who], [byTarget, `number ${number}`], [byTarget, `email ${email}`]] as const) {
      await takeToken(limit, caller);
      taken.push([limit, caller]);
    }
  } catch (refusal) {
    // A refused try looked nothing up, so it costs the other buckets nothing.
    await giveBack();
    if (!(refusal instanceof AppError)) throw refusal;
    throw new AppError('rate_limited', 'Too many wrong order numbers or e-mail addresses.', { cause: refusal, retryAfterS: refusal.retryAfterS, values: refusal.values });
  }
  return giveBack;
}
