// Deleting one's own account. What people said about answers stays, without the person, and so do the answers it is
// about; every other answer goes with them.
import { recordAudit } from '@/lib/audit/record-audit';
import type { SessionUser } from '@/lib/auth/find-live-session';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { getPerson, requireOtherAdmin } from './require-active-admin';

/**
 * Deletes the person's own account, all in one transaction.
 * @param confirmation the e-mail address, typed once more
 * @throws AppError `invalid_input` for another address, `conflict` for the last active admin.
 */
export async function deleteAccount(userId: string, confirmation: string): Promise<void> {
  await db.$transaction(
    async (transaction) => {
      const person = await getPerson(transaction, userId);
      if (confirmation.trim().toLowerCase() !== person.email) {
        const message = 'This is not your e-mail address.';
        throw new AppError('invalid_input', message, { key: 'wrong_confirmation', issues: [{ path: 'confirmation', message }] });
      }
      if (person.role === 'admin') await requireOtherAdmin(transaction, person.id);
      await transaction.prediction.deleteMany({ where: { userId, feedback: { none: {} } } });
      await transaction.prediction.updateMany({ where: { userId }, data: { userId: null, sharedAt: null } });
      await transaction.feedback.updateMany({ where: { userId }, data: { userId: null } });
      // What a customer told the shop is theirs; messages, labels and hand-overs go by cascade.
      await transaction.conversation.deleteMany({ where: { userId } });
      // Sessions, provider accounts and batches go by cascade.
      await transaction.user.delete({ where: { id: userId } });
      await recordAudit(transaction, { action: 'account_deleted', actor: person, subject: person, detail: { role: person.role } });
    },
    // A history of 100,000 answers takes a few seconds.
    { timeout: 60_000, maxWait: 10_000 },
  );
}

/** How much of a person's data would go and stay, to say before they confirm. */
export async function countOwnData(user: Pick<SessionUser, 'id'>): Promise<{ deleted: number; kept: number }> {
  const [deleted, kept] = await Promise.all([
    db.prediction.count({ where: { userId: user.id, feedback: { none: {} } } }),
    db.feedback.count({ where: { userId: user.id } }),
  ]);
  return { deleted, kept };
}
