// Whose taste a page or a call of our own pages is about: the signed-in user's, else the visitor's who holds the cookie. Who keeps their
// taste on their device is nobody to the lists; what the server still knows of them they may see and erase all the same.
import 'server-only';
import { createHash } from 'node:crypto';
import { cookies } from 'next/headers';
import { findSessionUser } from '@/lib/auth/session';
import type { ShopperWhereInput } from '@/lib/generated/prisma/models';

export type Asker = { userId: string } | { visitorHash: string };

export const visitorCookie = 'trefoil.shopper';

export const visitorHashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** The visitor of this browser, signed in or not. */
export async function pageVisitor(): Promise<string | null> {
  const token = (await cookies()).get(visitorCookie)?.value;
  return token ? visitorHashOf(token) : null;
}

export async function pageAsker(): Promise<Asker | null> {
  const user = await findSessionUser();
  if (user) return { userId: user.id };
  const visitorHash = await pageVisitor();
  return visitorHash ? { visitorHash } : null;
}

/** The condition that stands in every query of a person's rows. */
export const ownShopper = (catalogueId: number, asker: Asker): ShopperWhereInput => ({ catalogueId, ...asker });
