import { recordAudit } from '@/lib/audit/record-audit';
import type { SessionUser } from '@/lib/auth/find-live-session';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { getPerson, requireActiveAdmin, requireOtherAdmin } from './require-active-admin';

/**
 * Disables a person, which ends their sessions at once, or enables them again.
 * @throws AppError `forbidden`, `not_found`, or `conflict` for oneself and for the last active admin.
 */
export async function setDisabled(
  actor: Pick<SessionUser, 'id'>,
  { userId, disabled }: { userId: string; disabled: boolean },
): Promise<void> {
  await db.$transaction(async (transaction) => {
    const admin = await requireActiveAdmin(transaction, actor);
    const person = await getPerson(transaction, userId);
    if ((person.disabledAt !== null) === disabled) return;
    if (disabled) {
      if (person.role === 'admin') await requireOtherAdmin(transaction, person.id);
      if (person.id === admin.id) throw new AppError('conflict', 'You cannot disable yourself.', { key: 'not_yourself' });
      await transaction.session.deleteMany({ where: { userId: person.id } });
    }
    await transaction.user.update({ where: { id: person.id }, data: { disabledAt: disabled ? new Date() : null } });
    await recordAudit(transaction, {
      action: disabled ? 'person_disabled' : 'person_enabled',
      actor: admin,
      subject: person,
      detail: {},
    });
  });
}
