// The replies that come with the release, in both languages.
import { db } from '@/lib/db';
import { locales } from '@/lib/i18n/locales';
import replies from './canned-replies.json';

/** Adds them once: not where there are any, nor where an admin has deleted them all. @returns how many rows were added */
export async function seedCannedReplies(): Promise<number> {
  const [present, deleted] = await Promise.all([db.cannedReply.count(), db.auditEntry.count({ where: { action: 'canned_reply_deleted' } })]);
  if (present > 0 || deleted > 0) return 0;
  const { count } = await db.cannedReply.createMany({
    data: replies.flatMap(({ shortcut, title, body }) => locales.map((locale) => ({ locale, shortcut, title: title[locale], body: body[locale] }))),
  });
  return count;
}
