// How far the customer has read.
import { customerRoute } from '@/lib/services/support/conversations/customer-route';
import { conversationParams, readInput } from '@/lib/services/support/conversations/inputs';
import { markReadByCustomer } from '@/lib/services/support/conversations/mark-read';

export const POST = customerRoute(
  { params: conversationParams, body: readInput, maxBytes: 4096, rateLimit: { name: 'conversation-read', points: 60, seconds: 10 } },
  async ({ customer, params, body }) => markReadByCustomer(customer, params.id, body.id),
);
