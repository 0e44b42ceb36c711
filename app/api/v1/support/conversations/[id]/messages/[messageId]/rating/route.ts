// Up or down for one answer, or neither any more.
import { customerRoute } from '@/lib/services/support/conversations/customer-route';
import { messageParams, ratingInput } from '@/lib/services/support/conversations/inputs';
import { rateAnswer } from '@/lib/services/support/conversations/rate-answer';

export const POST = customerRoute(
  { params: messageParams, body: ratingInput, maxBytes: 64 * 1024, rateLimit: { name: 'conversation-rating', points: 60, seconds: 10 } },
  async ({ customer, params, body }) => ({ message: await rateAnswer(customer, params.id, params.messageId, body) }),
);
