// A route for customers, signed in or not: `lib/http/route` and, on top, who the customer is and how often this customer may call.
import 'server-only';
import type { z } from 'zod';
import { resolveIdleNowAndThen } from './resolve-idle';
import { findSessionUser, type SessionUser } from '@/lib/auth/session';
import { takeToken, type RateLimit } from '@/lib/http/rate-limit';
import { route, type RouteCall } from '@/lib/http/route';
import { customerKey, customerOf, type Customer } from './customer';

interface CustomerRouteOptions<Body extends z.ZodType, Query extends z.ZodType, Params extends z.ZodType> {
  body?: Body;
  query?: Query;
  params?: Params;
  /** For one customer. */
  rateLimit: RateLimit;
  maxBytes?: number;
}

type CustomerCall<Body, Query, Params> = Omit<RouteCall<Body, Query, Params>, 'user'> & { customer: Customer; user: SessionUser | null };

/** Visitors make their tokens themselves, so an address has a limit, too: wide, since offices and proxies share one. */
const customersAnAddress = 200;

/** Builds the handler of a customer's route. @throws what `route` answers, and `unauthenticated` without session and token */
export function customerRoute<Body extends z.ZodType, Query extends z.ZodType, Params extends z.ZodType>(
  { rateLimit, ...options }: CustomerRouteOptions<Body, Query, Params>,
  handle: (call: CustomerCall<z.output<Body>, z.output<Query>, z.output<Params>>) => Promise<unknown>,
) {
  const ofAddress = { ...rateLimit, name: `${rateLimit.name}-address`, points: rateLimit.points * customersAnAddress };
  return route<Body, Query, Params>({ ...options, access: 'public', rateLimit: ofAddress }, async (call) => {
    const user = await findSessionUser();
    const customer = customerOf(user, call.request.headers);
    await takeToken(rateLimit, customerKey(customer));
    resolveIdleNowAndThen();
    return handle({ ...call, user, customer });
  });
}
