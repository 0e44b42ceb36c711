// What a device said while the server was away.
import { customerRoute } from '@/lib/services/support/conversations/customer-route';
import { handIn } from '@/lib/services/support/conversations/hand-in';
import { conversationParams, handInInput } from '@/lib/services/support/conversations/inputs';

export const POST = customerRoute(
  { params: conversationParams, body: handInInput, maxBytes: 4 * 1024 * 1024, rateLimit: { name: 'conversation-hand-in', points: 20, seconds: 60 } },
  async ({ customer, params, body }) => handIn(customer, params.id, body),
);
