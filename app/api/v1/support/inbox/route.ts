// The queue: a page of one view, filtered and searched.
import { agentRoute } from '@/lib/services/support/inbox/agent-route';
import { listInbox } from '@/lib/services/support/inbox/list-inbox';
import { inboxPage, inboxQuery } from '@/lib/services/support/inbox/schema';

export const GET = agentRoute({ query: inboxQuery }, async ({ agent, query }) => inboxPage.parse(await listInbox(agent, query)));
