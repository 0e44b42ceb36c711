// The service's use case in one call, for integrators: say something and get the answer, in a conversation that is new unless one is named.
import 'server-only';
import { randomUUID } from 'node:crypto';
import { say } from './conversations/say';
import { startConversation } from './conversations/start-conversation';
import type { SupportAnswer, SupportInput } from './schema';

/**
 * Answers `input` for `userId`. An id that was said before gives the same answer again.
 * @throws AppError `not_found` for a conversation that is not theirs; of the engine
 */
export async function respond(userId: string, { text, locale, conversationId, clientId }: SupportInput): Promise<SupportAnswer[]> {
  const customer = { userId };
  const id = conversationId ?? (await startConversation(customer, { locale, channel: 'page', widgetSiteId: null })).id;
  const { replies, conversation } = await say(customer, id, { clientId: clientId ?? randomUUID(), text });
  return [{ conversation, replies }];
}
