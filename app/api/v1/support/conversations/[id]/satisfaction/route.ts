// How the customer found it, from 1 to 5.
import { customerRoute } from '@/lib/services/support/conversations/customer-route';
import { conversationParams, satisfactionInput } from '@/lib/services/support/conversations/inputs';
import { rateConversation } from '@/lib/services/support/conversations/rate-conversation';

export const POST = customerRoute(
  { params: conversationParams, body: satisfactionInput, maxBytes: 64 * 1024, rateLimit: { name: 'conversation-satisfaction', points: 20, seconds: 60 } },
  async ({ customer, params, body }) => ({ conversation: await rateConversation(customer, params.id, body) }),
);
