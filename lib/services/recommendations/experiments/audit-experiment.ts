// What the audit trail keeps of an experiment's life.
import type { Transaction } from '@/lib/auth/create-account';
import type { AuditAction } from '@/lib/audit/audit-actions';
import { recordAudit } from '@/lib/audit/record-audit';
import type { Placement } from '@/lib/generated/prisma/enums';

interface ExperimentChange {
  action: Extract<AuditAction, `experiment_${string}`>;
  actor: { id: string; name: string };
  row: { id: number; name: string; placement: Placement; catalogueId: number };
  detail?: Record<string, string>;
}

export async function auditExperiment(transaction: Transaction, { action, actor, row, detail }: ExperimentChange): Promise<void> {
  const subject = { id: `experiment:${row.id}`, name: row.name };
  await recordAudit(transaction, { action, actor, subject, detail: { catalogueId: String(row.catalogueId), placement: row.placement, ...detail } });
}
