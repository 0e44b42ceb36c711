// Ready-made replies in all languages.
import { agentRoute } from '@/lib/services/support/inbox/agent-route';
import { listCannedReplies } from '@/lib/services/support/inbox/list-canned-replies';

export const GET = agentRoute({}, async ({ agent }) => ({ replies: await listCannedReplies(agent) }));
