import { recordAudit } from '@/lib/audit/record-audit';
import type { SessionUser } from '@/lib/auth/find-live-session';
import { db } from '@/lib/db';
import type { Role } from '@/lib/generated/prisma/enums';
import { getPerson, requireActiveAdmin, requireOtherAdmin } from './require-active-admin';

/** Gives a person another role. @throws AppError `forbidden`, `not_found`, or `conflict` for the last active admin. */
export async function changeRole(actor: Pick<SessionUser, 'id'>, { userId, role }: { userId: string; role: Role }): Promise<void> {
  await db.$transaction(async (transaction) => {
    const admin = await requireActiveAdmin(transaction, actor);
    const person = await getPerson(transaction, userId);
    if (person.role === role) return;
    if (person.role === 'admin') await requireOtherAdmin(transaction, person.id);
    await transaction.user.update({ where: { id: person.id }, data: { role } });
    await recordAudit(transaction, {
      action: 'role_changed',
      actor: admin,
      subject: person,
      detail: { from: person.role, to: role },
    });
  });
}
