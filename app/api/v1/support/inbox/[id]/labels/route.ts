// Adds and removes labels.
import { agentRoute } from '@/lib/services/support/inbox/agent-route';
import { changeLabels } from '@/lib/services/support/inbox/change-labels';
import { conversationParams, labelsInput } from '@/lib/services/support/inbox/schema';

export const POST = agentRoute({ params: conversationParams, body: labelsInput }, async ({ agent, params, body }) => changeLabels(agent, params.id, body));
