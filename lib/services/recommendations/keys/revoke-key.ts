import { recordAudit } from '@/lib/audit/record-audit';
import type { SessionUser } from '@/lib/auth/find-live-session';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { requireActiveAdmin } from '@/lib/people/require-active-admin';
import { forgetKeys } from './find-key';
import { readKey } from './read-key';
import type { KeyView } from './schema';

/**
 * From now on the key opens nothing; its row stays, so that the log reads well. Revoking twice changes nothing.
 * @throws AppError `forbidden` unless the actor is an active admin, `not_found`
 */
export async function revokeKey(actor: Pick<SessionUser, 'id'>, id: number, now = new Date()): Promise<KeyView> {
  const row = await db.$transaction(async (transaction) => {
    const admin = await requireActiveAdmin(transaction, actor);
    const key = await transaction.apiKey.findUnique({ where: { id }, include: { catalogue: { select: { name: true } } } });
    if (!key) throw new AppError('not_found', 'There is no such key.');
    if (key.revokedAt) return key;
    await recordAudit(transaction, { action: 'api_key_revoked', actor: admin, subject: { id: String(id), name: key.name }, detail: { catalogue: key.catalogue.name } });
    return transaction.apiKey.update({ where: { id }, data: { revokedAt: now } });
  });
  forgetKeys();
  return readKey(row);
}
