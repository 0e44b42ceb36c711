// How far the agent has read.
import { agentRoute } from '@/lib/services/support/inbox/agent-route';
import { markReadByAgent } from '@/lib/services/support/inbox/mark-read-by-agent';
import { conversationParams, readInput } from '@/lib/services/support/inbox/schema';

export const POST = agentRoute({ params: conversationParams, body: readInput }, async ({ agent, params, body }) => {
  await markReadByAgent(agent, params.id, body.id);
  return new Response(null, { status: 204 });
});
