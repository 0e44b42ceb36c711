// Writes the audit log. It takes the transaction of the change it tells of, so that neither exists without the other.
import type { PrismaClient } from '@/lib/generated/prisma/client';
import type { AuditAction } from './audit-actions';

interface Named {
  id: string;
  name: string;
}

interface AuditRecord {
  action: AuditAction;
  actor: Named;
  subject: Named;
  detail: Record<string, string>;
}

/** Adds one entry. Names are copied, so that the entry reads well after people are gone. */
export async function recordAudit(
  transaction: Pick<PrismaClient, 'auditEntry'>,
  { action, actor, subject, detail }: AuditRecord,
): Promise<void> {
  await transaction.auditEntry.create({
    data: {
      action,
      actorId: actor.id,
      actorName: actor.name,
      subjectId: subject.id,
      subjectName: subject.name,
      detail,
    },
  });
}
