// Calls a person.
import { callPerson } from '@/lib/services/support/conversations/call-person';
import { customerRoute } from '@/lib/services/support/conversations/customer-route';
import { conversationParams } from '@/lib/services/support/conversations/inputs';

export const POST = customerRoute(
  { params: conversationParams, rateLimit: { name: 'conversation-person', points: 20, seconds: 60 } },
  async ({ customer, params }) => ({ conversation: await callPerson(customer, params.id) }),
);
