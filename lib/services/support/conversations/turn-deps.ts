// What a turn can look up and do on the server: the dialogue itself touches neither database nor network.
import 'server-only';
import type { Conversation } from '@/lib/generated/prisma/client';
import type { DialogueDeps } from '../dialogue/turn';
import { searchArticles } from '../knowledge/search-articles';
import { taughtAnswers } from '../learning/taught-answers';
import { orderToolsFor } from '../orders/order-tools';
import { phraseAnswer } from '../phrasing/phrase-answer';
import { getSupportSettings } from '../settings/get-support-settings';
import { officeStateOf } from '../settings/office-state';
import { languageOf } from './conversation-view';
import { customerOfConversation } from './customer';
import { understand } from './understand';

export { converse } from '../dialogue/converse';

/** @param onDelta takes the words of an answer while it is being phrased */
export async function dialogueDeps(conversation: Conversation, onDelta: (text: string) => void): Promise<DialogueDeps> {
  const now = new Date();
  const [settings, taught] = await Promise.all([getSupportSettings(), taughtAnswers()]);
  const customer = customerOfConversation(conversation);
  return {
    understand: (text) => understand(text, languageOf(conversation), now),
    search: searchArticles,
    taught,
    orders: customer && orderToolsFor(customer, conversation.id),
    people: officeStateOf(settings.officeHours, now),
    handoverIntents: new Set(settings.handoverIntents),
    limits: { cannotAnswer: settings.cannotAnswerLimit, anger: settings.angerThreshold },
    phrase: phraseAnswer,
    onDelta,
    now,
  };
}
