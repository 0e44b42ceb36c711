// Customers' conversations are for those who answer them. Routes and pages check the role too; this is the check that counts.
import type { SessionUser } from '@/lib/auth/find-live-session';
import { AppError } from '@/lib/errors';
import type { Role } from '@/lib/generated/prisma/enums';

export const agentRoles = ['agent', 'admin'] as const satisfies Role[];

export type Agent = Pick<SessionUser, 'id' | 'name' | 'role'>;

export const isAgent = (role: Role | null | undefined): boolean => role === 'agent' || role === 'admin';

/** @throws AppError `forbidden` */
export function requireAgent({ role }: Pick<Agent, 'role'>): void {
  if (!isAgent(role)) throw new AppError('forbidden', 'Only agents and admins may see customers’ conversations.');
}

/** For what the shop says and how the bot behaves. @throws AppError `forbidden` */
export function requireSupportAdmin({ role }: Pick<Agent, 'role'>): void {
  if (role !== 'admin') throw new AppError('forbidden', 'Only admins change how customer service works.');
}
