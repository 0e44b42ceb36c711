// Rules, blends and reports are for marketing and admins. Pages and actions look at the role too; these are the checks that count.
import type { Transaction } from '@/lib/auth/create-account';
import type { SessionUser } from '@/lib/auth/find-live-session';
import { AppError } from '@/lib/errors';
import { isMerchandiser, merchandiserRoles } from './merchandiser';

/** Of a request's session. */
export type Merchandiser = Pick<SessionUser, 'id' | 'role'>;

/** For reading. @throws AppError `forbidden` to all but marketing and admins */
export function requireMerchandiser({ role }: Pick<Merchandiser, 'role'>): void {
  if (!isMerchandiser(role)) throw new AppError('forbidden', 'Only marketing and admins may do this.');
}

/** For changes: who acts, as they are now and as the audit log names them. @throws AppError `forbidden` */
export async function requireActiveMerchandiser(transaction: Pick<Transaction, 'user'>, { id }: Pick<Merchandiser, 'id'>) {
  const person = await transaction.user.findFirst({ where: { id, role: { in: merchandiserRoles }, disabledAt: null }, select: { id: true, name: true } });
  if (!person) throw new AppError('forbidden', 'Only marketing and admins may do this.');
  return person;
}
