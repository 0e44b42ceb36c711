// The conversation is done, until the customer writes again.
import { agentRoute } from '@/lib/services/support/inbox/agent-route';
import { resolveConversation } from '@/lib/services/support/inbox/resolve-conversation';
import { conversationParams, moveInput } from '@/lib/services/support/inbox/schema';

export const POST = agentRoute({ params: conversationParams, body: moveInput }, async ({ agent, params, body }) => resolveConversation(agent, params.id, body.revision));
