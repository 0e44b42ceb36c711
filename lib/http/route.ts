// The wrapper around every route handler: who may call it, how often, with what, and how it fails.
import 'server-only';
import { NextResponse } from 'next/server';
import type { z } from 'zod';
import type { Role } from '@/lib/generated/prisma/enums';
import { requireRole, requireUser, type SessionUser } from '@/lib/auth/session';
import { AppError } from '@/lib/errors';
import { clientAddress } from './client-address';
import { readJson } from './body';
import { asAppError, failureOf, newRequestId, parseInput } from './failure';
import { takeToken, type RateLimit } from './rate-limit';
import { takeTurn } from './turn';

const mebibyte = 1024 * 1024;

interface RouteOptions<Body extends z.ZodType, Query extends z.ZodType, Params extends z.ZodType> {
  /** `public`: anyone; `user`: anyone signed in; a list: these roles only. */
  access: 'public' | 'user' | Role[];
  body?: Body;
  query?: Query;
  params?: Params;
  rateLimit: RateLimit;
  maxBytes?: number;
  /** Pages of other sites may call: the handler goes by keys, and calls `refuseOtherOrigins` before it goes by a cookie. */
  anyOrigin?: boolean;
}

/** As much of a request as most handlers read: Next's, or Node's own (`direct-route.ts`). */
export interface CallRequest extends Pick<Request, 'method' | 'url'> {
  headers: Pick<Headers, 'get'>;
  body: AsyncIterable<Uint8Array> | null;
}

export interface RouteCall<Body, Query, Params, Asked = Request> {
  request: Asked;
  requestId: string;
  /** Null only where `access` is `public`. */
  user: SessionUser | null;
  body: Body;
  query: Query;
  params: Params;
}

type RouteParams = Record<string, string | string[] | undefined>;
type NextContext = { params: Promise<RouteParams> };

/** What goes back as JSON. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  data: unknown;
}

/**
 * Builds a Next route handler. The handler returns a `Response`, or data that is sent as JSON.
 * Whatever it throws becomes the table's status with a `Failure` as JSON.
 */
export function route<Body extends z.ZodType, Query extends z.ZodType, Params extends z.ZodType>(
  options: RouteOptions<Body, Query, Params>,
  handle: (call: RouteCall<z.output<Body>, z.output<Query>, z.output<Params>>) => Promise<unknown>,
) {
  const answer = answering<Body, Query, Params, Request>(options, handle);
  return async (request: Request, { params }: NextContext): Promise<Response> => asResponse(await answer(request, params));
}

export function asResponse(answer: Answer | Response): Response {
  return answer instanceof Response ? answer : NextResponse.json(answer.data, { status: answer.status, headers: answer.headers });
}

/** As `route`, for whatever sends the answer. */
export function answering<Body extends z.ZodType, Query extends z.ZodType, Params extends z.ZodType, Asked extends CallRequest>(
  options: RouteOptions<Body, Query, Params>,
  handle: (call: RouteCall<z.output<Body>, z.output<Query>, z.output<Params>, Asked>) => Promise<unknown>,
) {
  return async (request: Asked, params: Promise<RouteParams>): Promise<Answer | Response> => {
    const requestId = newRequestId();
    try {
      if (!options.anyOrigin) refuseOtherOrigins(request);
      await takeTurn();
      const user = await authorise(options.access);
      await takeToken(options.rateLimit, user?.id ?? clientAddress(request.headers));
      const result = await handle({
        request,
        requestId,
        user,
        body: (options.body
          ? parseInput(options.body, await readJson(request, options.maxBytes ?? mebibyte))
          : undefined) as z.output<Body>,
        query: (options.query
          ? parseInput(options.query, Object.fromEntries(new URL(request.url).searchParams))
          : undefined) as z.output<Query>,
        params: (options.params ? parseInput(options.params, await params) : undefined) as z.output<Params>,
      });
      return result instanceof Response ? result : { status: 200, headers: {}, data: result ?? {} };
    } catch (thrown) {
      const error = asAppError(thrown, requestId);
      return {
        status: error.status,
        headers: error.retryAfterS ? { 'retry-after': String(error.retryAfterS) } : {},
        data: { error: failureOf(error, requestId) },
      };
    }
  };
}

async function authorise(access: 'public' | 'user' | Role[]): Promise<SessionUser | null> {
  if (access === 'public') return null;
  return access === 'user' ? requireUser() : requireRole(access);
}

/** Cookies travel with requests from any site, so a change must come from a page of ours. @throws AppError `forbidden` */
export function refuseOtherOrigins(request: Pick<CallRequest, 'method' | 'headers'>): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const origin = request.headers.get('origin');
  const host = request.headers.get('host');
  // `null` is what a sandboxed page sends: it parses as no address and is another site too.
  if (origin && (!URL.canParse(origin) || new URL(origin).host !== host)) {
    throw new AppError('forbidden', 'This request comes from a page of another site.');
  }
}
