// From a request or a page to who asks: the signed-in person, else the visitor by cookie, else (pages on other sites) by header.
import 'server-only';
import { cookies, headers } from 'next/headers';
import { findSessionUser } from '@/lib/auth/session';
import { AppError } from '@/lib/errors';
import { hashVisitorToken, isVisitorToken, visitorCookie, visitorHeader, type Asker } from './asker';

/** The visitor of this browser, signed in or not; null where there is no cookie. */
export async function findCookieVisitor(): Promise<string | null> {
  const token = (await cookies()).get(visitorCookie)?.value;
  return token && isVisitorToken(token) ? hashVisitorToken(token) : null;
}

/** The visitor whose token the header holds; null without one. @throws AppError `invalid_input` for another form */
export function visitorOf(requestHeaders: Pick<Headers, 'get'>): string | null {
  const token = requestHeaders.get(visitorHeader);
  if (token === null) return null;
  if (isVisitorToken(token)) return hashVisitorToken(token);
  const message = 'is not 32 random bytes in base64url';
  throw new AppError('invalid_input', `${visitorHeader}: ${message}`, { issues: [{ path: visitorHeader, message }], values: { summary: `${visitorHeader}: ${message}` } });
}

/**
 * Who asks, on pages, in actions and in routes of our own origin. Null: somebody who looks around; they get lists without a profile, and
 * nothing about them is kept.
 */
export async function askerOf(): Promise<Asker | null> {
  const user = await findSessionUser();
  if (user) return { userId: user.id };
  const visitorHash = (await findCookieVisitor()) ?? visitorOf(await headers());
  return visitorHash ? { visitorHash } : null;
}
