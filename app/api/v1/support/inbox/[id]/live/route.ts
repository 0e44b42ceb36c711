// One conversation, live: what was missed since `last-event-id` (or `?after=`), then what happens.
import { agentRoute } from '@/lib/services/support/inbox/agent-route';
import { openConversationStream } from '@/lib/services/support/inbox/open-conversation-stream';
import { conversationParams, liveQuery } from '@/lib/services/support/inbox/schema';

export const dynamic = 'force-dynamic';

export const GET = agentRoute({ params: conversationParams, query: liveQuery }, async ({ request, agent, params, query }) => {
  const { after: missed } = liveQuery.catch({}).parse({ after: request.headers.get('last-event-id') ?? undefined });
  return openConversationStream(request, agent, params.id, missed ?? query.after ?? 0);
});
