// The customer is typing.
import { customerRoute } from '@/lib/services/support/conversations/customer-route';
import { conversationParams } from '@/lib/services/support/conversations/inputs';
import { tellTyping } from '@/lib/services/support/conversations/tell-typing';

export const POST = customerRoute(
  { params: conversationParams, rateLimit: { name: 'conversation-typing', points: 30, seconds: 10 } },
  async ({ customer, params }) => tellTyping(customer, params.id),
);
