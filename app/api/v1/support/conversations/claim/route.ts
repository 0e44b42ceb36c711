// After signing in: the visitor's conversations become the user's.
import { AppError } from '@/lib/errors';
import { route } from '@/lib/http/route';
import { claimConversations } from '@/lib/services/support/conversations/claim-conversations';
import { visitorHashOf, visitorHeader } from '@/lib/services/support/conversations/customer';

export const POST = route({ access: 'user', rateLimit: { name: 'conversations-claim', points: 30, seconds: 60 } }, async ({ request, user }) => {
  const visitorHash = visitorHashOf(request.headers);
  if (!visitorHash) throw new AppError('invalid_input', `${visitorHeader}: is missing`, { values: { summary: `${visitorHeader}: is missing` } });
  return { claimed: await claimConversations(user!.id, visitorHash) };
});
