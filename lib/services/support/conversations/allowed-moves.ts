// bot → waiting → person → resolved → reopened, and the ways back.
import type { ConversationState } from '@/lib/generated/prisma/enums';

export const allowedMoves: Record<ConversationState, readonly ConversationState[]> = {
  // A person may step in before they are called.
  bot: ['waiting', 'person', 'resolved'],
  waiting: ['person', 'bot', 'resolved'],
  // `person` again: somebody else takes over.
  person: ['person', 'waiting', 'bot', 'resolved'],
  // A customer who asks for a person after the end need not write first.
  resolved: ['reopened', 'waiting', 'person'],
  // The bot answers here, too.
  reopened: ['waiting', 'person', 'resolved'],
};

/** Whether the bot answers. */
export const botAnswers = (state: ConversationState) => state === 'bot' || state === 'reopened';
