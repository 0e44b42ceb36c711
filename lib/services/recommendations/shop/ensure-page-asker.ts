// Whose basket it is: the signed-in person's, else the visitor's by cookie. Whoever has none gets one when they put the first thing in.
import 'server-only';
import { cookies } from 'next/headers';
import { env } from '@/lib/env';
import { hashVisitorToken, newVisitorToken, visitorCookie, visitorCookieOptions, type Asker } from '../shoppers/asker';
import { askerOf } from '../shoppers/asker-of';

/** In routes and actions only: it may set a cookie. */
export async function ensurePageAsker(): Promise<Asker> {
  const known = await askerOf();
  if (known) return known;
  const token = newVisitorToken();
  (await cookies()).set(visitorCookie, token, visitorCookieOptions(new URL(env().NEXTAUTH_URL).protocol === 'https:'));
  return { visitorHash: hashVisitorToken(token) };
}

/** Set by the page where the person keeps their taste on the device (`lib/device/recommendations/device-mode.ts`). */
const deviceModeCookie = 'trefoil.taste';

/** What they do is then not kept here. */
export const keepsTasteHere = async (): Promise<boolean> => (await cookies()).get(deviceModeCookie)?.value === 'device';
