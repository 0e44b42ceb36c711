// Takes in what a device answered while the server was away. Handing in twice records once.
import { route } from '@/lib/http/route';
import { handIn } from '@/lib/services/sentiment/hand-in';
import { handInInput } from '@/lib/services/sentiment/hand-in-schema';
import { maxBodyBytes } from '@/lib/services/sentiment/limits';

export const POST = route(
  { access: 'user', body: handInInput, maxBytes: maxBodyBytes, rateLimit: { name: 'hand-in', points: 120, seconds: 10 } },
  async ({ user, body }) => ({ results: await handIn(user!.id, body) }),
);
