// How often a password may be wrong: 5 times in 5 minutes and 10 times in 15, for an address and for an account alike.
// Whether the account exists plays no part. A right password gives back only what it took itself: an attacker who signs
// in to an account of their own in between gains nothing.
import { giveTokenBack, takeToken, type RateLimit } from '@/lib/http/rate-limit';
import { AppError } from '@/lib/errors';

const limits: RateLimit[] = [
  { name: 'sign-in-5', points: 5, seconds: 5 * 60 },
  { name: 'sign-in-10', points: 10, seconds: 15 * 60 },
];

/** An IPv6 host owns a whole /64, so that is what counts as one address. */
const network = (address: string) => (address.includes(':') ? address.split(':').slice(0, 4).join(':') : address);

/**
 * Takes one try before the password is looked at, so that tries at the same moment count too.
 * @returns gives the try back; call it when the password was right.
 * @throws AppError `rate_limited` with the seconds until the next try; a refused try is not counted.
 */
export async function takeSignInTry(address: string, account: string): Promise<() => Promise<void>> {
  const taken: [RateLimit, string][] = [];
  const giveBack = async () => {
    await Promise.all(taken.map(([limit, caller]) => giveTokenBack(limit, caller)));
  };
  try {
    for (const limit of limits) {
      for (const caller of [`address ${network(address)}`, `account ${account}`]) {
        await takeToken(limit, caller);
        taken.push([limit, caller]);
      }
    }
    return giveBack;
  } catch (refusal) {
    await giveBack();
    if (!(refusal instanceof AppError)) throw refusal;
    const seconds = refusal.retryAfterS ?? 1;
    throw new AppError('rate_limited', `Too many wrong tries. Try again in ${seconds} s.`, {
      cause: refusal,
      key: 'sign_in_limited',
      retryAfterS: seconds,
      values: { seconds, minutes: Math.ceil(seconds / 60) },
    });
  }
}
