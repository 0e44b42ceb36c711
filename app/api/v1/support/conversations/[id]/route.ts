// One conversation with its messages.
import { customerRoute } from '@/lib/services/support/conversations/customer-route';
import { getConversation } from '@/lib/services/support/conversations/get-conversation';
import { afterQuery, conversationParams } from '@/lib/services/support/conversations/inputs';

export const GET = customerRoute(
  { params: conversationParams, query: afterQuery, rateLimit: { name: 'conversation', points: 60, seconds: 10 } },
  async ({ customer, params, query }) => getConversation(customer, params.id, query.after),
);
