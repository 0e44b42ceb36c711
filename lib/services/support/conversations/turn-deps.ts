// What a turn can look up and do on the server: the dialogue itself touches neither database nor network.
import type { Conversation } from '@/lib/generated/prisma/client';
import type { DialogueDeps } from '../dialogue/turn';
import { officeState } from '../settings/office-hours';
import { getSupportSettings } from '../settings/get-support-settings';
import { languageOf } from './conversation-view';
import { understand } from './understand';

export { converse } from './interim-dialogue';

/** @param onDelta takes the words of an answer while it is being phrased */
export async function dialogueDeps(conversation: Conversation, onDelta: (text: string) => void): Promise<DialogueDeps> {
  const now = new Date();
  const [settings, people] = await Promise.all([getSupportSettings(), officeState(now)]);
  return {
    understand: (text) => understand(text, languageOf(conversation)),
    search: async () => [],
    taught: () => undefined,
    orders: null,
    people,
    handoverIntents: new Set(settings.handoverIntents),
    limits: { cannotAnswer: settings.cannotAnswerLimit, anger: settings.angerThreshold },
    onDelta,
    now,
  };
}
