// Who is asking. Every page, action and route starts here; the answer comes from the database, never from the cookie alone.
import 'server-only';
import { cookies, headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { AppError } from '@/lib/errors';
import type { Role } from '@/lib/generated/prisma/enums';
import { findLiveSession, type SessionUser } from './find-live-session';
import { safeNext } from './safe-next';
import { openSession, sessionCookie } from './session-cookie';

export type { SessionUser };

/** The signed-in person, or null. Read once a request. */
export const findSessionUser = cache(async (): Promise<SessionUser | null> => {
  const value = (await cookies()).get(sessionCookie().name)?.value;
  if (!value) return null;
  const sessionId = await openSession(value);
  return sessionId ? findLiveSession(sessionId) : null;
});

/** The signed-in person. @throws AppError `unauthenticated`. */
export async function requireUser(): Promise<SessionUser> {
  const user = await findSessionUser();
  if (!user) throw new AppError('unauthenticated', 'Sign in to do this.');
  return user;
}

/** The signed-in person, who has one of `roles`. @throws AppError `unauthenticated` or `forbidden`. */
export async function requireRole(roles: readonly Role[]): Promise<SessionUser> {
  const user = await requireUser();
  if (!roles.includes(user.role)) throw new AppError('forbidden', 'Your role does not allow this.');
  return user;
}

/**
 * For pages: sends whoever is signed out to the sign-in page and back again afterwards, and shows "not found" to the
 * wrong role, so that a page's existence is not given away.
 */
export async function requirePageUser(roles?: readonly Role[]): Promise<SessionUser> {
  const user = await findSessionUser();
  if (!user) {
    // `proxy.ts` writes the path that was asked for into this header.
    const next = safeNext((await headers()).get('x-pathname'));
    redirect(next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in');
  }
  if (roles && !roles.includes(user.role)) notFound();
  return user;
}
