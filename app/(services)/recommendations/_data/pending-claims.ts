// How much this browser's visitor has left that the signed-in person may take over.
import 'server-only';
import { findCookieVisitor } from '@/lib/services/recommendations/shoppers/asker-of';
import { pendingTaste } from '@/lib/services/recommendations/shoppers/claim-taste';

/** @returns events, in all catalogues */
export async function pendingClaims(): Promise<number> {
  const visitorHash = await findCookieVisitor();
  return visitorHash ? (await pendingTaste(visitorHash)).events : 0;
}
