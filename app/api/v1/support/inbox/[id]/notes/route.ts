// A note that only agents see; the same `clientId` again is the same note.
import { NextResponse } from 'next/server';
import { addNote } from '@/lib/services/support/inbox/add-note';
import { agentRoute } from '@/lib/services/support/inbox/agent-route';
import { conversationParams, replyInput } from '@/lib/services/support/inbox/schema';

export const POST = agentRoute({ params: conversationParams, body: replyInput }, async ({ agent, params, body }) =>
  NextResponse.json({ message: await addNote(agent, params.id, body) }, { status: 201 }),
);
