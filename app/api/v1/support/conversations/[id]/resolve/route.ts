// The customer says that it is solved.
import { customerRoute } from '@/lib/services/support/conversations/customer-route';
import { conversationParams } from '@/lib/services/support/conversations/inputs';
import { resolveConversation } from '@/lib/services/support/conversations/resolve-conversation';

export const POST = customerRoute(
  { params: conversationParams, rateLimit: { name: 'conversation-resolve', points: 20, seconds: 60 } },
  async ({ customer, params }) => ({ conversation: await resolveConversation(customer, params.id) }),
);
