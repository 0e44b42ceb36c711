// The audit log as admins read it.
import { z } from 'zod';
import type { SessionUser } from '@/lib/auth/find-live-session';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { auditActions } from './audit-actions';

export const auditPerPage = 50;

const day = z.iso.date().optional().catch(undefined);

/** What stands in the address; whatever is not understood counts as absent. Days are in UTC. */
export const auditFilters = z.object({
  action: z.enum(auditActions).optional().catch(undefined),
  person: z.string().trim().max(200).catch(''),
  from: day,
  to: day,
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

export type AuditFilters = z.output<typeof auditFilters>;

const dayMs = 24 * 60 * 60 * 1000;
const detail = z.record(z.string(), z.string()).catch({});

/** One page of the log, newest first. @throws AppError `forbidden` unless the actor is an admin. */
export async function listAudit(actor: Pick<SessionUser, 'role'>, { action, person, from, to, page }: AuditFilters) {
  if (actor.role !== 'admin') throw new AppError('forbidden', 'Your role does not allow this.');
  const where = {
    ...(action && { action }),
    ...(person && { OR: [{ actorName: { contains: person } }, { subjectName: { contains: person } }] }),
    ...((from ?? to) && {
      at: { ...(from && { gte: new Date(from) }), ...(to && { lt: new Date(Date.parse(to) + dayMs) }) },
    }),
  };
  const [total, rows] = await Promise.all([
    db.auditEntry.count({ where }),
    db.auditEntry.findMany({ where, orderBy: [{ at: 'desc' }, { id: 'desc' }], skip: (page - 1) * auditPerPage, take: auditPerPage }),
  ]);
  return { total, rows: rows.map((row) => ({ ...row, detail: detail.parse(row.detail) })) };
}

export type ListedAuditEntry = Awaited<ReturnType<typeof listAudit>>['rows'][number];
