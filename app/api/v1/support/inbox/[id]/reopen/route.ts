// Takes a resolution back.
import { agentRoute } from '@/lib/services/support/inbox/agent-route';
import { reopenConversation } from '@/lib/services/support/inbox/reopen-conversation';
import { conversationParams, reopenInput } from '@/lib/services/support/inbox/schema';

export const POST = agentRoute({ params: conversationParams, body: reopenInput }, async ({ agent, params, body }) => reopenConversation(agent, params.id, body));
