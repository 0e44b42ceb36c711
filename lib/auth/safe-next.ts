// Where to go after signing in. The wish comes from the address bar, so only paths of our own pages are followed.
import type { Role } from '@/lib/generated/prisma/enums';

// A stand-in host: a path that leaves it would leave our site, however it is spelt (`//evil`, `/\evil`, `/%09/evil`).
const base = 'http://self.invalid';

/** The wished-for path when it is one of ours, else null. */
export function safeNext(wish: string | null | undefined): string | null {
  if (!wish || !wish.startsWith('/') || wish.length > 2000 || /[\\\p{Cc}]/u.test(wish)) return null;
  if (!URL.canParse(wish, base)) return null;
  const { origin, pathname, search, hash } = new URL(wish, base);
  // `/..//evil` is normalised to `//evil`, which a browser reads as another host.
  if (origin !== base || pathname.startsWith('//')) return null;
  return `${pathname}${search}${hash}`;
}

const homes: Record<Role, string> = { admin: '/admin', agent: '/inbox', marketing: '/sentiment', user: '/sentiment' };

/** Where a person lands after signing in. */
export function landingPath(role: Role, wish: string | null | undefined): string {
  return safeNext(wish) ?? homes[role];
}
