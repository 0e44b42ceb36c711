// How much this browser's visitor has left that the signed-in person may take over.
import 'server-only';
import { pageVisitor } from '@/lib/services/recommendations/taste/page-asker';
import { pendingTaste } from '@/lib/services/recommendations/shoppers/claim-taste';

/** @returns events, in all catalogues */
export async function pendingClaims(): Promise<number> {
  const visitorHash = await pageVisitor();
  return visitorHash ? (await pendingTaste(visitorHash)).events : 0;
}
