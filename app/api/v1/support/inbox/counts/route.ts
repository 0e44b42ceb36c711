// How much there is to do, for the navigation.
import { agentRoute } from '@/lib/services/support/inbox/agent-route';
import { countInbox } from '@/lib/services/support/inbox/count-inbox';

export const GET = agentRoute({}, async ({ agent }) => countInbox(agent));
