// Replaces the settings as a whole, for admins. What was changed is in the audit log.
import { recordAudit } from '@/lib/audit/record-audit';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/predictions/viewer';
import { getSupportSettings } from './get-support-settings';
import type { SupportSettings } from './schema';

/** Saving what is so already changes nothing. @throws AppError `forbidden` to all but active admins */
export async function saveSupportSettings(viewer: Viewer, value: SupportSettings): Promise<void> {
  const actor = await db.user.findFirst({ where: { id: viewer.id, role: 'admin', disabledAt: null }, select: { id: true, name: true } });
  if (viewer.role !== 'admin' || !actor) throw new AppError('forbidden', 'Only admins change the settings of customer service.');
  const before: Record<string, unknown> = { ...(await getSupportSettings()) };
  const changed = Object.entries(value).filter(([name, part]) => JSON.stringify(part) !== JSON.stringify(before[name])).map(([name]) => name);
  if (changed.length === 0) return;
  await db.$transaction(async (transaction) => {
    await transaction.supportSettings.upsert({ where: { id: 1 }, create: { id: 1, value }, update: { value } });
    await recordAudit(transaction, { action: 'support_settings_changed', actor, subject: { id: 'support', name: 'support' }, detail: { changed: changed.join(', ') } });
  });
}
