// Forgets a person in a catalogue: their events, their basket and who they are. What was shown stays as counts, without them.
import 'server-only';
import { recordAudit } from '@/lib/audit/record-audit';
import { db } from '@/lib/db';
import type { Catalogue } from '@/lib/generated/prisma/client';
import { askerKey, ownShopper, type Asker } from '../shoppers/asker';
import { forgetShoppers } from '../shoppers/find-shopper';
import { forgetTaste } from '../shoppers/taste-cache';

/** The audit entry names nobody by a visitor's token. */
const subjectOf = (asker: Asker, id: number) => ('visitorHash' in asker ? `visitor:${id}` : askerKey(asker));

/**
 * @param actor who asked for it: the person, an admin, or the key of the shop's server
 * @returns how many events there were
 */
export async function eraseEvents(asker: Asker, { id: catalogueId, name }: Pick<Catalogue, 'id' | 'name'>, actor: { id: string; name: string }): Promise<number> {
  const shopper = await db.shopper.findFirst({ where: ownShopper(catalogueId, asker), select: { id: true } });
  if (!shopper) return 0;
  const events = await db.$transaction(
    async (transaction) => {
      const { count } = await transaction.shopperEvent.deleteMany({ where: { shopperId: shopper.id } });
      await transaction.shopper.deleteMany({ where: { ...ownShopper(catalogueId, asker), id: shopper.id } });
      const subject = subjectOf(asker, shopper.id);
      await recordAudit(transaction, { action: 'taste_erased', actor, subject: { id: subject, name: subject }, detail: { catalogue: name, events: String(count) } });
      return count;
    },
    { timeout: 30_000 },
  );
  forgetShoppers([shopper.id]);
  forgetTaste(shopper.id);
  return events;
}
