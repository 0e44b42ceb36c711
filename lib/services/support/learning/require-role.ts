// Who may teach. Pages and actions check the role too; this is the check that counts.
import type { SessionUser } from '@/lib/auth/find-live-session';
import { AppError } from '@/lib/errors';
import type { Role } from '@/lib/generated/prisma/enums';

export type Actor = Pick<SessionUser, 'id' | 'name' | 'role'>;

/** @throws AppError `forbidden` */
export function requireRoleOf(actor: Pick<Actor, 'role'>, ...roles: Role[]): void {
  if (!roles.includes(actor.role)) throw new AppError('forbidden', 'Your role does not allow this.');
}
