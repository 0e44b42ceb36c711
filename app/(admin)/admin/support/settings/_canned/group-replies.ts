// A ready-made reply with its texts in both languages: what the database keeps as a row a language.
import type { CannedReply, CannedReplyInput } from '@/lib/services/support/inbox/canned-reply-schema';

export interface ReplyTexts {
  shortcut: string;
  texts: CannedReplyInput['texts'];
}

export function groupReplies(replies: CannedReply[]): ReplyTexts[] {
  const byShortcut = new Map<string, ReplyTexts>();
  for (const { shortcut, locale, title, body } of replies) {
    const group = byShortcut.get(shortcut) ?? emptyReply(shortcut);
    group.texts[locale] = { title, body };
    byShortcut.set(shortcut, group);
  }
  return [...byShortcut.values()];
}

export const emptyReply = (shortcut = ''): ReplyTexts => ({ shortcut, texts: { en: { title: '', body: '' }, zh: { title: '', body: '' } } });
