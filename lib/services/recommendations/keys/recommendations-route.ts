// A route of the recommendations API: `lib/http/route` and, on top, who calls. A shop's server shows its secret key, a page on another site
// its public key, a page of ours a cookie. Keys bring a catalogue with them; cookies are never looked at beside a key.
import 'server-only';
import type { z } from 'zod';
import { env } from '@/lib/env';
import { AppError } from '@/lib/errors';
import { takeToken, type RateLimit } from '@/lib/http/rate-limit';
import { serveDirectly } from '@/lib/http/direct-route';
import { answering, asResponse, refuseOtherOrigins, type CallRequest, type RouteCall } from '@/lib/http/route';
import { clientAddress } from '@/lib/http/client-address';
import { askerKey, visitorHeader, type Asker } from '../shoppers/asker';
import { askerOf, visitorOf } from '../shoppers/asker-of';
import { isKnownOrigin, type ServedKey } from './find-key';
import { keyHeader, keyOf } from './key-of';

interface RecommendationsRouteOptions<Body extends z.ZodType, Query extends z.ZodType, Params extends z.ZodType> {
  /** `secret`: shops' servers only. */
  access: 'anyone' | 'secret';
  body?: Body;
  query?: Query;
  params?: Params;
  /** For one visitor or user; a key has the limit of the environment. */
  rateLimit: RateLimit;
  maxBytes?: number;
  /** `METHOD /path` of what shops' servers ask so often that it should not go through Next's router. */
  direct?: string;
}

type RecommendationsCall<Body, Query, Params> = Omit<RouteCall<Body, Query, Params, CallRequest>, 'user'> & { key: ServedKey | null; asker: Asker | null };

const keyWindowS = 10;
/** Before it is known who calls: what no machine of ours would answer anyway. */
const anyCaller = { name: 'recommendations-address', points: 100_000, seconds: keyWindowS };
/** Visitors make their tokens themselves, and offices share an address. */
const visitorsAnAddress = 50;

/** @throws what `route` answers, `unauthenticated` for a key that opens nothing, `forbidden` from elsewhere */
export function recommendationsRoute<Body extends z.ZodType, Query extends z.ZodType, Params extends z.ZodType>(
  { access, rateLimit, direct, ...options }: RecommendationsRouteOptions<Body, Query, Params>,
  handle: (call: RecommendationsCall<z.output<Body>, z.output<Query>, z.output<Params>>) => Promise<unknown>,
) {
  const ofAddress = { ...rateLimit, name: `${rateLimit.name}-address`, points: rateLimit.points * visitorsAnAddress };
  const answer = answering<Body, Query, Params, CallRequest>({ ...options, access: 'public', rateLimit: anyCaller, anyOrigin: true }, async (call) => {
    const key = await keyOf(call.request);
    if (key) {
      await takeToken({ name: 'recommendations-key', points: env().API_KEY_CALLS_PER_10_S, seconds: keyWindowS }, String(key.id));
    } else {
      refuseOtherOrigins(call.request);
      await takeToken(ofAddress, clientAddress(call.request.headers));
    }
    if (access === 'secret' && key?.kind !== 'secret') throw new AppError('unauthenticated', 'Send the catalogue’s secret key: Authorization: Bearer trf_…');
    const asker = await whoAsks(call.request, key);
    if (asker && key?.kind !== 'secret') await takeToken(rateLimit, askerKey(asker));
    return handle({ ...call, key, asker });
  });
  if (direct) serveDirectly(direct, (request) => answer(request, Promise.resolve({})));
  return async (request: Request, { params }: { params: Parameters<typeof answer>[1] }): Promise<Response> => withCors(request, asResponse(await answer(request, params)));
}

async function whoAsks({ headers }: CallRequest, key: ServedKey | null): Promise<Asker | null> {
  if (!key) return askerOf();
  const visitorHash = key.kind === 'public' ? visitorOf(headers) : null;
  return visitorHash ? { visitorHash } : null;
}

/** What a request is about: the key's catalogue, else the one that it names. @throws AppError `forbidden` where a key names another */
export function catalogueOf(key: ServedKey | null, named: string | undefined): string | undefined {
  if (key && named !== undefined && named !== key.catalogue.slug) throw new AppError('forbidden', `This key is of the catalogue "${key.catalogue.slug}", not of "${named}".`);
  return key?.catalogue.slug ?? named;
}

/** Whose list or event it is. @throws AppError `forbidden` for a name that no secret key speaks for */
export function namedAsker(key: ServedKey | null, asker: Asker | null, user: string | undefined): Asker | null {
  if (user === undefined) return asker;
  if (key?.kind !== 'secret') throw new AppError('forbidden', 'Only a shop’s server, with its secret key, may name a user.');
  return { externalId: user };
}

/** Also of answers that say what is wrong: the page's script should be able to read them. */
async function withCors(request: Request, response: Response): Promise<Response> {
  const origin = request.headers.get('origin');
  if (origin === null || !(await isKnownOrigin(origin))) return response;
  response.headers.set('access-control-allow-origin', origin);
  response.headers.append('vary', 'Origin');
  return response;
}

/** Answers what browsers ask before they send a key from another site. */
export async function preflight(request: Request): Promise<Response> {
  const response = new Response(null, { status: 204 });
  await withCors(request, response);
  if (response.headers.has('access-control-allow-origin')) {
    response.headers.set('access-control-allow-methods', 'GET, POST, DELETE');
    response.headers.set('access-control-allow-headers', ['content-type', keyHeader, visitorHeader].join(', '));
    response.headers.set('access-control-max-age', '600');
  }
  return response;
}
