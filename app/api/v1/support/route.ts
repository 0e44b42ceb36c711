// One question, one answer, for integrators; pages use the conversations below this address.
import { route } from '@/lib/http/route';
import { respond } from '@/lib/services/support/respond';
import { supportInput } from '@/lib/services/support/schema';

export const POST = route(
  { access: 'user', body: supportInput, rateLimit: { name: 'support', points: 60, seconds: 10 } },
  async ({ user, body }) => ({ results: await respond(user!.id, body) }),
);
