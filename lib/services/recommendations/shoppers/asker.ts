// Who asks for lists and does things. Every query of a shopper's rows has the asker's condition in it.
import { createHash, randomBytes } from 'node:crypto';
import type { ShopperWhereInput } from '@/lib/generated/prisma/models';

/** A signed-in person, whoever holds a visitor's token, or a person whom a shop knows by an id (only through the shop's secret key). */
export type Asker = { userId: string } | { visitorHash: string } | { externalId: string };

export const visitorCookie = 'trefoil.shopper';
export const visitorHeader = 'x-visitor-token';

const yearInSeconds = 365 * 24 * 60 * 60;

/** Of the visitor's cookie. It is set by the first thing that somebody does, never by looking. */
export const visitorCookieOptions = (secure: boolean) => ({ httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: yearInSeconds }) as const;

/** 32 random bytes in base64url. Shorter ones could be guessed. */
const visitorToken = /^[\w-]{43}$/;

export const newVisitorToken = () => randomBytes(32).toString('base64url');
export const isVisitorToken = (token: string) => visitorToken.test(token);

/** The form in which a visitor's token is kept. */
export const hashVisitorToken = (token: string) => createHash('sha256').update(token).digest('hex');

/** The condition that stands in every query of a person's rows. */
export const ownShopper = (catalogueId: number, asker: Asker) => ({ catalogueId, ...asker }) satisfies ShopperWhereInput;

/** Names the asker within a catalogue: of buckets, caches and experiments. */
export function askerKey(asker: Asker): string {
  if ('userId' in asker) return `user:${asker.userId}`;
  return 'visitorHash' in asker ? `visitor:${asker.visitorHash}` : `shop:${asker.externalId}`;
}
