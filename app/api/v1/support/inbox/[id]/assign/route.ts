// Hands a conversation to a colleague, or back to the queue.
import { agentRoute } from '@/lib/services/support/inbox/agent-route';
import { assignConversation } from '@/lib/services/support/inbox/assign-conversation';
import { conversationParams, assignInput } from '@/lib/services/support/inbox/schema';

export const POST = agentRoute({ params: conversationParams, body: assignInput }, async ({ agent, params, body }) => assignConversation(agent, params.id, body));
