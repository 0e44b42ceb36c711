import { recordAudit } from '@/lib/audit/record-audit';
import { db } from '@/lib/db';
import { requireActiveAdmin } from '@/lib/people/require-active-admin';
import { requireSupportAdmin, type Agent } from './agent';

/** Deletes a ready-made reply in all languages; one that is gone already is no error. @throws AppError `forbidden` to all but admins */
export async function deleteCannedReply(admin: Agent, shortcut: string): Promise<void> {
  requireSupportAdmin(admin);
  await db.$transaction(async (transaction) => {
    const actor = await requireActiveAdmin(transaction, admin);
    const { count } = await transaction.cannedReply.deleteMany({ where: { shortcut } });
    if (count > 0) await recordAudit(transaction, { action: 'canned_reply_deleted', actor, subject: { id: shortcut, name: `/${shortcut}` }, detail: {} });
  });
}
