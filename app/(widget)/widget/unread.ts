// What came while the chat was closed.
import type { MessageView } from '@/lib/services/support/schema';

type Said = Pick<MessageView, 'id' | 'author' | 'kind'>;

/** Answers, and not what was only noted beside them. */
const isAnswer = ({ author, kind }: Said) => author !== 'customer' && (kind === 'text' || kind === 'answer');

/** How many answers are newer than the message `seenId`. */
export const countUnread = (saved: readonly Said[], seenId: number) => saved.filter((message) => isAnswer(message) && message.id > seenId).length;

/** The newest message that was seen, when the server says that the last `unread` answers were not. */
export function newestSeen(saved: readonly Said[], unread: number): number {
  const answers = saved.filter(isAnswer);
  const firstUnread = answers.at(-unread);
  return unread > 0 && firstUnread ? firstUnread.id - 1 : (saved.at(-1)?.id ?? 0);
}
