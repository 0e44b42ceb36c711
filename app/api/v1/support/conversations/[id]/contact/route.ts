// Where an answer reaches somebody who waits.
import { customerRoute } from '@/lib/services/support/conversations/customer-route';
import { contactInput, conversationParams } from '@/lib/services/support/conversations/inputs';
import { leaveContact } from '@/lib/services/support/conversations/leave-contact';

export const POST = customerRoute(
  { params: conversationParams, body: contactInput, maxBytes: 4096, rateLimit: { name: 'conversation-contact', points: 20, seconds: 60 } },
  async ({ customer, params, body }) => ({ conversation: await leaveContact(customer, params.id, body) }),
);
