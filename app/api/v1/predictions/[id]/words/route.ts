// Which words moved an answer's verdict, and how far.
import { route } from '@/lib/http/route';
import { predictionParams } from '@/lib/predictions/route-schema';
import { explain } from '@/lib/services/sentiment/explain';

export const POST = route(
  { access: 'user', params: predictionParams, rateLimit: { name: 'words', points: 120, seconds: 10 } },
  async ({ user, params }) => ({ words: await explain(user!, params.id) }),
);
