// After signing in: what the visitor of this browser liked becomes the account's, or is dropped, as the person says.
import { route } from '@/lib/http/route';
import { claimTaste } from '@/lib/services/recommendations/shoppers/claim-taste';
import { findCookieVisitor } from '@/lib/services/recommendations/shoppers/asker-of';
import { claimInput } from '@/lib/services/recommendations/taste/schema';

export const POST = route({ access: 'user', body: claimInput, rateLimit: { name: 'taste-claim', points: 30, seconds: 60 } }, async ({ user, body }) => {
  const visitorHash = await findCookieVisitor();
  return visitorHash && user ? claimTaste(user.id, visitorHash, { keep: body.keep }) : { moved: 0 };
});
