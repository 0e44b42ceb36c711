// Inside a change of people, the acting admin and the number of admins are read again: both may have changed since the
// request began.
import type { Transaction } from '@/lib/auth/create-account';
import type { SessionUser } from '@/lib/auth/find-live-session';
import { AppError } from '@/lib/errors';

/** The acting admin, as the audit log names them. @throws AppError `forbidden` unless they are an active admin now. */
export async function requireActiveAdmin(transaction: Transaction, actor: Pick<SessionUser, 'id'>) {
  const admin = await transaction.user.findFirst({
    where: { id: actor.id, role: 'admin', disabledAt: null },
    select: { id: true, name: true },
  });
  if (!admin) throw new AppError('forbidden', 'Your role does not allow this.');
  return admin;
}

/** The person to change. @throws AppError `not_found`. */
export async function getPerson(transaction: Transaction, id: string) {
  const person = await transaction.user.findUnique({
    where: { id },
    select: { id: true, name: true, email: true, role: true, disabledAt: true },
  });
  if (!person) throw new AppError('not_found', 'There is no such person.');
  return person;
}

/** @throws AppError `conflict` with the key `last_admin` when no other active admin would be left. */
export async function requireOtherAdmin(transaction: Transaction, exceptId: string): Promise<void> {
  const others = await transaction.user.count({ where: { role: 'admin', disabledAt: null, id: { not: exceptId } } });
  if (others === 0) throw new AppError('conflict', 'There must be at least one active admin.', { key: 'last_admin' });
}
