// What the audit trail keeps of a change of the blend.
import type { Transaction } from '@/lib/auth/create-account';
import { recordAudit } from '@/lib/audit/record-audit';
import type { BlendVersion } from '@/lib/generated/prisma/client';

interface BlendChange {
  action: 'blend_changed' | 'blend_rolled_back';
  actor: { id: string; name: string };
  row: BlendVersion & { catalogue: { name: string } };
}

export async function auditBlend(transaction: Transaction, { action, actor, row }: BlendChange): Promise<void> {
  await recordAudit(transaction, {
    action,
    actor,
    subject: { id: `blend:${row.id}`, name: row.catalogue.name },
    detail: { catalogueId: String(row.catalogueId), placement: row.placement ?? 'all', reason: row.reason, blend: JSON.stringify(row.blend) },
  });
}
