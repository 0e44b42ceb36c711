// A customer says something. The same `clientId` again is the same message.
import { NextResponse } from 'next/server';
import { messageInput } from '@/lib/services/support/schema';
import { customerRoute } from '@/lib/services/support/conversations/customer-route';
import { conversationParams } from '@/lib/services/support/conversations/inputs';
import { say } from '@/lib/services/support/conversations/say';

// Texts far beyond the limit still get the answer that names the limit.
const maxBytes = 1024 * 1024;

export const POST = customerRoute(
  { params: conversationParams, body: messageInput, maxBytes, rateLimit: { name: 'conversation-messages', points: 20, seconds: 10 } },
  async ({ customer, params, body }) => NextResponse.json(await say(customer, params.id, body), { status: 201 }),
);
