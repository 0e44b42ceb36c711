// The bot answers again.
import { agentRoute } from '@/lib/services/support/inbox/agent-route';
import { giveBack } from '@/lib/services/support/inbox/give-back';
import { conversationParams, moveInput } from '@/lib/services/support/inbox/schema';

export const POST = agentRoute({ params: conversationParams, body: moveInput }, async ({ agent, params, body }) => giveBack(agent, params.id, body.revision));
