// What a customer is called on screens: an account's name, a shop's id, or a short mark for a visitor who has neither.
import { z } from 'zod';

export const shopperName = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('user'), name: z.string(), email: z.string() }),
  z.object({ kind: z.literal('external'), name: z.string() }),
  /** The first characters of the hash of the visitor's token: enough to tell two apart, and no way back to the token. */
  z.object({ kind: z.literal('visitor'), name: z.string() }),
]);
export type ShopperName = z.infer<typeof shopperName>;

/** What `nameShopper` reads. */
export const shopperNameColumns = { externalId: true, visitorHash: true, user: { select: { name: true, email: true } } } as const;

interface NamedRow {
  id: number;
  externalId: string | null;
  visitorHash: string | null;
  user: { name: string; email: string } | null;
}

export function nameShopper({ id, externalId, visitorHash, user }: NamedRow): ShopperName {
  if (user) return { kind: 'user', name: user.name, email: user.email };
  if (externalId !== null) return { kind: 'external', name: externalId };
  return { kind: 'visitor', name: visitorHash?.slice(0, 8) ?? String(id) };
}
