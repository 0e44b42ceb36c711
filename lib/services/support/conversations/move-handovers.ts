// When people were called, when somebody came and when they were done: what waiting times are reckoned from.
import type { ConversationState, HandoverReason } from '@/lib/generated/prisma/enums';
import type { Writing } from './write-conversation';

interface HandoverMove {
  to: ConversationState;
  reason: HandoverReason;
  takenBy: string | undefined;
  now: Date;
}

/** Opens, takes or ends the conversation's hand-over. One that goes back to the queue stays the same hand-over. */
export async function moveHandovers({ transaction, conversation }: Writing, { to, reason, takenBy, now }: HandoverMove): Promise<void> {
  const open = { conversationId: conversation.id, endedAt: null };
  if (to === 'waiting') {
    if ((await transaction.handover.count({ where: open })) === 0) {
      await transaction.handover.create({ data: { conversationId: conversation.id, reason, at: now } });
    }
  } else if (to === 'person') {
    await transaction.handover.updateMany({ where: { ...open, takenAt: null }, data: { takenAt: now, takenById: takenBy ?? null } });
  } else {
    await transaction.handover.updateMany({ where: open, data: { endedAt: now } });
  }
}
