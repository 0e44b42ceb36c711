// What the bot would answer to the customer's last message; null where it has nothing.
import { agentRoute } from '@/lib/services/support/inbox/agent-route';
import { conversationParams } from '@/lib/services/support/inbox/schema';
import { suggestAnswer } from '@/lib/services/support/inbox/suggest-answer';

export const GET = agentRoute({ params: conversationParams }, async ({ agent, params }) => ({ suggestion: await suggestAnswer(agent, params.id) }));
