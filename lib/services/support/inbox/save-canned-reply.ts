// Ready-made replies are changed by admins; each change leaves an entry in the audit log.
import { recordAudit } from '@/lib/audit/record-audit';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { locales } from '@/lib/i18n/locales';
import { requireActiveAdmin } from '@/lib/people/require-active-admin';
import { requireSupportAdmin, type Agent } from './agent';
import type { CannedReplyInput } from './canned-reply-schema';

type Refusal = 'missing' | 'taken';

/**
 * Makes a reply or replaces the one called `was`, in both languages; a language without text has none.
 * @throws AppError `forbidden` to all but admins; `not_found` where `was` is gone; `conflict` where the shortcut is another's
 */
export async function saveCannedReply(admin: Agent, { was, shortcut, texts }: CannedReplyInput): Promise<void> {
  requireSupportAdmin(admin);
  // Nothing throws inside once something is written: what else runs on the connection would be undone with it.
  const refused = await db.$transaction(async (transaction): Promise<Refusal | null> => {
    const actor = await requireActiveAdmin(transaction, admin);
    if (was !== null && (await transaction.cannedReply.count({ where: { shortcut: was } })) === 0) return 'missing';
    if (was !== shortcut && (await transaction.cannedReply.count({ where: { shortcut } })) > 0) return 'taken';
    if (was !== null) await transaction.cannedReply.deleteMany({ where: { shortcut: was } });
    await transaction.cannedReply.createMany({
      data: locales.filter((locale) => texts[locale].body !== '').map((locale) => ({ locale, shortcut, ...texts[locale] })),
    });
    await recordAudit(transaction, { action: 'canned_reply_saved', actor, subject: { id: shortcut, name: `/${shortcut}` }, detail: was && was !== shortcut ? { was } : {} });
    return null;
  });
  if (refused === 'missing') throw new AppError('not_found', `There is no reply /${was} any more.`);
  if (refused === 'taken') throw new AppError('conflict', `There is a reply /${shortcut} already.`, { key: 'shortcut_taken', values: { shortcut } });
}
