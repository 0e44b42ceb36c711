// Who may change catalogues, import into them and train on them. Pages and actions check the role too; this is the check that counts.
import type { SessionUser } from '@/lib/auth/find-live-session';
import { AppError } from '@/lib/errors';

export type Actor = Pick<SessionUser, 'id' | 'name' | 'role'>;

/** @throws AppError `forbidden` */
export function requireAdmin(actor: Pick<Actor, 'role'>): void {
  if (actor.role !== 'admin') throw new AppError('forbidden', 'Your role does not allow this.');
}
