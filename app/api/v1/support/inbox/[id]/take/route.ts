// The agent answers from now on; the first of two has it.
import { agentRoute } from '@/lib/services/support/inbox/agent-route';
import { takeConversation } from '@/lib/services/support/inbox/take-conversation';
import { conversationParams, moveInput } from '@/lib/services/support/inbox/schema';

export const POST = agentRoute({ params: conversationParams, body: moveInput }, async ({ agent, params, body }) => takeConversation(agent, params.id, body.revision));
