// The one-time link with which the first account becomes the admin.
import { createHash, randomBytes } from 'node:crypto';
import { db } from '../db';

/** What the database keeps of a token. */
export const hashSetupToken = (token: string) => createHash('sha256').update(token).digest('hex');

/**
 * A fresh token that replaces every unused one, or null once there is an admin.
 * Only its hash is stored, so that nobody who reads the database can claim the product.
 */
export async function issueSetupToken(): Promise<string | null> {
  const token = randomBytes(24).toString('base64url');
  return db.$transaction(async (transaction) => {
    if ((await transaction.user.count({ where: { role: 'admin' } })) > 0) return null;
    await transaction.setupToken.deleteMany({ where: { usedAt: null } });
    await transaction.setupToken.create({ data: { tokenHash: hashSetupToken(token) } });
    return token;
  });
}
