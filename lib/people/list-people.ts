// The admins' table of people.
import { z } from 'zod';
import type { SessionUser } from '@/lib/auth/find-live-session';
import { db } from '@/lib/db';
import { Role } from '@/lib/generated/prisma/enums';
import { requireActiveAdmin } from './require-active-admin';

export const peoplePerPage = 25;

const orders = {
  newest: { createdAt: 'desc' },
  oldest: { createdAt: 'asc' },
  name: { name: 'asc' },
  email: { email: 'asc' },
  role: { role: 'asc' },
} as const;

/** What stands in the address; whatever is not understood counts as absent. */
export const peopleFilters = z.object({
  q: z.string().trim().max(200).catch(''),
  role: z.enum(Role).optional().catch(undefined),
  state: z.enum(['active', 'disabled']).optional().catch(undefined),
  sort: z.enum(['newest', 'oldest', 'name', 'email', 'role']).catch('newest'),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

export type PeopleFilters = z.output<typeof peopleFilters>;

/** One page of people. @throws AppError `forbidden` unless the actor is an active admin. */
export async function listPeople(actor: Pick<SessionUser, 'id'>, { q, role, state, sort, page }: PeopleFilters) {
  await requireActiveAdmin(db, actor);
  const where = {
    ...(q && { OR: [{ name: { contains: q } }, { email: { contains: q.toLowerCase() } }] }),
    ...(role && { role }),
    ...(state && { disabledAt: state === 'disabled' ? { not: null } : null }),
  };
  const [total, rows] = await Promise.all([
    db.user.count({ where }),
    db.user.findMany({
      where,
      orderBy: [orders[sort], { id: 'asc' }],
      skip: (page - 1) * peoplePerPage,
      take: peoplePerPage,
      select: {
        id: true,
        name: true,
        email: true,
        role: true,
        disabledAt: true,
        createdAt: true,
        sessions: { orderBy: { lastSeenAt: 'desc' }, take: 1, select: { lastSeenAt: true } },
      },
    }),
  ]);
  return { total, rows: rows.map(({ sessions, ...row }) => ({ ...row, lastSeenAt: sessions[0]?.lastSeenAt ?? null })) };
}

export type ListedPerson = Awaited<ReturnType<typeof listPeople>>['rows'][number];
