// Which messages stand together, and where a day begins.
import type { ShownMessage } from '@/lib/device/support/chat-state';
import { dayOf } from './use-times';

/** Messages of one author within this time are one group, whose name is shown once. */
const groupMs = 3 * 60_000;

export interface GroupedMessage {
  message: ShownMessage;
  beginsDay: boolean;
  beginsGroup: boolean;
}

export function groupMessages(messages: readonly ShownMessage[]): GroupedMessage[] {
  return messages.map((message, index) => {
    const before = messages[index - 1];
    const beginsDay = !before || dayOf(before.createdAt) !== dayOf(message.createdAt);
    const isSame = before !== undefined && before.kind !== 'event' && before.author === message.author && before.authorName === message.authorName;
    const isSoon = before !== undefined && Date.parse(message.createdAt) - Date.parse(before.createdAt) < groupMs;
    return { message, beginsDay, beginsGroup: beginsDay || !isSame || !isSoon };
  });
}
