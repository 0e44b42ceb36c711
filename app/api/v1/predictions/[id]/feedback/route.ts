// What the signed-in person says about one answer: read, saved or replaced, withdrawn.
import { findOwnFeedback } from '@/lib/feedback/find-own-feedback';
import { saveFeedback } from '@/lib/feedback/save-feedback';
import { feedbackInput } from '@/lib/feedback/schema';
import { withdrawFeedback } from '@/lib/feedback/withdraw-feedback';
import { route } from '@/lib/http/route';
import { predictionParams } from '@/lib/predictions/route-schema';

const rateLimit = { name: 'feedback', points: 120, seconds: 10 };
const maxBytes = 64 * 1024;

export const GET = route({ access: 'user', params: predictionParams, rateLimit }, async ({ user, params }) => ({
  feedback: await findOwnFeedback(user!, params.id),
}));

export const PUT = route(
  { access: 'user', params: predictionParams, body: feedbackInput, rateLimit, maxBytes },
  async ({ user, params, body }) => ({ feedback: await saveFeedback(user!, params.id, body) }),
);

export const DELETE = route({ access: 'user', params: predictionParams, rateLimit }, async ({ user, params }) => {
  await withdrawFeedback(user!, params.id);
  return new Response(null, { status: 204 });
});
