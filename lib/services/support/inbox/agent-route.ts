// A route of the inbox: `lib/http/route` for agents and admins, with the agent certain.
import 'server-only';
import type { z } from 'zod';
import type { SessionUser } from '@/lib/auth/session';
import type { RateLimit } from '@/lib/http/rate-limit';
import { route, type RouteCall } from '@/lib/http/route';
import { agentRoles } from './agent';

interface AgentRouteOptions<Body extends z.ZodType, Query extends z.ZodType, Params extends z.ZodType> {
  body?: Body;
  query?: Query;
  params?: Params;
  rateLimit?: RateLimit;
}

type AgentCall<Body, Query, Params> = Omit<RouteCall<Body, Query, Params>, 'user'> & { agent: SessionUser };

/** Wide: who goes through a queue by keyboard asks several times a second. */
const ordinary: RateLimit = { name: 'inbox', points: 300, seconds: 10 };

export function agentRoute<Body extends z.ZodType, Query extends z.ZodType, Params extends z.ZodType>(
  { rateLimit = ordinary, ...options }: AgentRouteOptions<Body, Query, Params>,
  handle: (call: AgentCall<z.output<Body>, z.output<Query>, z.output<Params>>) => Promise<unknown>,
) {
  return route<Body, Query, Params>({ ...options, rateLimit, access: [...agentRoles] }, ({ user, ...call }) => handle({ ...call, agent: user! }));
}
