// One conversation with its notes, its customer and their orders. `?before=` gives what was said before a message.
import { agentRoute } from '@/lib/services/support/inbox/agent-route';
import { getInboxConversation } from '@/lib/services/support/inbox/get-inbox-conversation';
import { conversationParams, detailQuery, inboxDetail } from '@/lib/services/support/inbox/schema';

export const GET = agentRoute({ params: conversationParams, query: detailQuery }, async ({ agent, params, query }) =>
  inboxDetail.parse(await getInboxConversation(agent, params.id, query.before)),
);
