// Judges texts. A file of ten thousand rows is fifty requests; a burst far beyond that is told to slow down.
import { route } from '@/lib/http/route';
import { maxBodyBytes } from '@/lib/services/sentiment/limits';
import { respond } from '@/lib/services/sentiment/respond';
import { sentimentInput } from '@/lib/services/sentiment/schema';

export const POST = route(
  { access: 'user', body: sentimentInput, maxBytes: maxBodyBytes, rateLimit: { name: 'sentiment', points: 600, seconds: 10 } },
  async ({ user, body }) => ({ results: await respond(user!.id, body) }),
);
