// An agent's reply to the customer; the same `clientId` again is the same message.
import { NextResponse } from 'next/server';
import { agentRoute } from '@/lib/services/support/inbox/agent-route';
import { reply } from '@/lib/services/support/inbox/reply';
import { conversationParams, replyInput } from '@/lib/services/support/inbox/schema';

export const POST = agentRoute({ params: conversationParams, body: replyInput }, async ({ agent, params, body }) =>
  NextResponse.json({ message: await reply(agent, params.id, body) }, { status: 201 }),
);
