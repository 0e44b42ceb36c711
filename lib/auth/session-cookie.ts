// The cookie that names a Session row, in the form next-auth seals and opens. It carries nothing but the row's id, so
// what a person may do is always read from the database and never from the cookie.
import { decode, encode } from 'next-auth/jwt';
import { env } from '@/lib/env';

/** The longest life browsers allow. The Session row decides when a session really ends: see `session-life.ts`. */
export const cookieLifeS = 400 * 24 * 60 * 60;

/** Name and flags: `Secure` and the `__Secure-` prefix exactly when people reach us by https. */
export function sessionCookie() {
  const secure = env().NEXTAUTH_URL.startsWith('https://');
  return {
    name: `${secure ? '__Secure-' : ''}next-auth.session-token`,
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: cookieLifeS },
  } as const;
}

/** The cookie's value for a session. */
export function sealSession(sessionId: string): Promise<string> {
  return encode({ token: { sessionId }, secret: env().NEXTAUTH_SECRET, maxAge: cookieLifeS });
}

/** The session a cookie names; null for a value that we did not seal or that is too old. */
export async function openSession(value: string): Promise<string | null> {
  try {
    const token = await decode({ token: value, secret: env().NEXTAUTH_SECRET });
    return typeof token?.sessionId === 'string' ? token.sessionId : null;
  } catch {
    // Any other value than one of ours (forged, cut short, sealed with an older secret) means: signed out.
    return null;
  }
}
