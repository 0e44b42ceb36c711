// How much this browser's visitor has left that the signed-in person may take over.
import 'server-only';
import { pageVisitor } from '@/lib/services/recommendations/taste/page-asker';
import { pendingTaste } from '@/lib/services/recommendations/shoppers/claim-taste';

/** @returns events, in all catalogues */
export async function pendingClaims(userId: string): Promise<number> {
  const visitorHash = await pageVisitor();
  return visitorHash ? (await pendingTaste(userId, visitorHash)).events : 0;
}
