// The customer's live stream. Opening one also answers what was left open: the server may have been killed between a message and its answer.
import 'server-only';
import { log } from '@/lib/log';
import { answerOpenMessages } from './answer-open-messages';
import type { Customer } from './customer';
import { getOwnConversation } from './get-conversation';
import { liveStream } from './live-stream';
import { forCustomer } from './message-view';

/** @throws AppError `not_found` */
export async function openLiveStream(request: Request, customer: Customer, conversationId: string, after: number): Promise<Response> {
  const conversation = await getOwnConversation(customer, conversationId);
  const response = liveStream(request, { conversation, after, see: forCustomer, side: 'customer' });
  answerOpenMessages(conversation.id).catch((error: unknown) => log.warn({ err: error, conversationId }, 'open messages could not be looked for'));
  return response;
}
