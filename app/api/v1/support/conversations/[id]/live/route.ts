// The conversation as it happens, as server-sent events: what was missed since `last-event-id` (or `?after=`), then the rest.
import { customerRoute } from '@/lib/services/support/conversations/customer-route';
import { afterQuery, conversationParams } from '@/lib/services/support/conversations/inputs';
import { openLiveStream } from '@/lib/services/support/conversations/open-live-stream';

export const dynamic = 'force-dynamic';

export const GET = customerRoute(
  { params: conversationParams, query: afterQuery, rateLimit: { name: 'conversation-live', points: 30, seconds: 10 } },
  async ({ request, customer, params, query }) => {
    const last = afterQuery.parse({ after: request.headers.get('last-event-id') ?? undefined }).after;
    return openLiveStream(request, customer, params.id, last ?? query.after ?? 0);
  },
);
