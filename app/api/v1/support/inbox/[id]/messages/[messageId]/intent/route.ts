// What a customer really wanted: said with POST, taken back with DELETE.
import { z } from 'zod';
import { agentRoute } from '@/lib/services/support/inbox/agent-route';
import { correctIntent, undoCorrection } from '@/lib/services/support/learning/correct-intent';

const params = z.object({ id: z.string().min(1).max(64), messageId: z.coerce.number().int().positive() });
const body = z.strictObject({ intent: z.string().min(1).max(64) });

export const POST = agentRoute({ params, body }, async ({ agent, params: { id, messageId }, body: { intent } }) =>
  correctIntent(agent, { conversationId: id, messageId, intent }));

export const DELETE = agentRoute({ params }, async ({ agent, params: { id, messageId } }) => {
  await undoCorrection(agent, { conversationId: id, messageId });
});
