// The agent is writing: told to the customer, kept nowhere.
import { agentRoute } from '@/lib/services/support/inbox/agent-route';
import { conversationParams } from '@/lib/services/support/inbox/schema';
import { tellTypingByAgent } from '@/lib/services/support/inbox/tell-typing-by-agent';

export const POST = agentRoute({ params: conversationParams }, async ({ agent, params }) => {
  await tellTypingByAgent(agent, params.id);
  return new Response(null, { status: 204 });
});
