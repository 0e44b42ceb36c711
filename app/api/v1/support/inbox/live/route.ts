// The queue, live: conversations that change, and the counts.
import { agentRoute } from '@/lib/services/support/inbox/agent-route';
import { openInboxStream } from '@/lib/services/support/inbox/open-inbox-stream';

export const dynamic = 'force-dynamic';

export const GET = agentRoute({}, async ({ request, agent }) => openInboxStream(request, agent));
