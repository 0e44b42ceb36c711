// Whose request it is, for rate limits and the list of sessions.
import { env } from '@/lib/env';

/**
 * The caller's address. `X-Forwarded-For` is believed only as far as `TRUSTED_PROXIES` says, since anyone can send it:
 * `peer-address.ts` appends the peer's address as the last entry, each proxy of ours one before it.
 */
export function clientAddress(headers: Pick<Headers, 'get'>): string {
  const hops = (headers.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim()).filter(Boolean);
  return hops.at(-1 - env().TRUSTED_PROXIES) ?? hops[0] ?? 'unknown';
}
