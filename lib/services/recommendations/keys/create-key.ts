import { createHash, randomBytes } from 'node:crypto';
import { recordAudit } from '@/lib/audit/record-audit';
import type { SessionUser } from '@/lib/auth/find-live-session';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { requireActiveAdmin } from '@/lib/people/require-active-admin';
import { forgetKeys } from './find-key';
import { readKey } from './read-key';
import type { KeyInput, KeyView } from './schema';

export const secretPrefix = 'trf_';
export const publicPrefix = 'pk_';

/** The form in which a secret key is kept: it is 32 random bytes, so that a plain hash cannot be guessed back. */
export const hashKey = (key: string) => createHash('sha256').update(key).digest('hex');

/**
 * Makes a key of a catalogue.
 * @returns the key itself once: of a secret one only its hash is kept
 * @throws AppError `forbidden` unless the actor is an active admin, `not_found` for a catalogue that is not there
 */
export async function createKey(actor: Pick<SessionUser, 'id'>, { catalogue: slug, kind, name, origins }: KeyInput): Promise<{ key: string; view: KeyView }> {
  const key = kind === 'secret' ? `${secretPrefix}${randomBytes(32).toString('base64url')}` : `${publicPrefix}${randomBytes(18).toString('base64url')}`;
  const row = await db.$transaction(async (transaction) => {
    const admin = await requireActiveAdmin(transaction, actor);
    const catalogue = await transaction.catalogue.findFirst({ where: { slug, archivedAt: null } });
    if (!catalogue) throw new AppError('not_found', `There is no catalogue "${slug}".`);
    const made = await transaction.apiKey.create({
      data: { catalogueId: catalogue.id, kind, name, origins, createdBy: admin.name, prefix: key.slice(0, 8), keyHash: kind === 'secret' ? hashKey(key) : key },
    });
    await recordAudit(transaction, { action: 'api_key_created', actor: admin, subject: { id: String(made.id), name }, detail: { catalogue: catalogue.name, kind } });
    return made;
  });
  forgetKeys();
  return { key, view: readKey(row) };
}
