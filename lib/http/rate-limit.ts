// How often one caller may do one thing. Kept in memory: Trefoil's web server is one process.
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { AppError } from '@/lib/errors';

export interface RateLimit {
  /** Names the bucket: routes that share a name share the budget. */
  name: string;
  points: number;
  seconds: number;
}

const holder = globalThis as { trefoilLimiters?: Map<string, RateLimiterMemory> };
const limiters = (holder.trefoilLimiters ??= new Map());

function limiterFor({ name, points, seconds }: RateLimit): RateLimiterMemory {
  const known = limiters.get(name);
  if (known) return known;
  const limiter = new RateLimiterMemory({ keyPrefix: name, points, duration: seconds });
  limiters.set(name, limiter);
  return limiter;
}

/** Counts one call of `caller`. @throws AppError `rate_limited` with the seconds to wait. */
export async function takeToken(limit: RateLimit, caller: string): Promise<void> {
  try {
    await limiterFor(limit).consume(caller);
  } catch (refusal) {
    // Not `instanceof`: limiters are shared by bundles that each have a class of their own.
    if (!isRefusal(refusal)) throw refusal;
    const retryAfterS = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    throw new AppError('rate_limited', `Too many requests. Try again in ${retryAfterS} s.`, {
      cause: refusal,
      retryAfterS,
      values: { seconds: retryAfterS },
    });
  }
}

/** Gives back one call that was counted but should not be, for example a sign-in with the right password. */
export async function giveTokenBack(limit: RateLimit, caller: string): Promise<void> {
  await limiterFor(limit).reward(caller, 1);
}

const isRefusal = (thrown: unknown): thrown is RateLimiterRes =>
  typeof thrown === 'object' && thrown !== null && 'msBeforeNext' in thrown;
