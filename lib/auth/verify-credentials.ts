// Password sign-in: limited, and telling nothing about which accounts exist, by neither message nor time.
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { takeSignInTry } from './sign-in-limits';
import { verifyPassword } from './password-hash';
import type { Role } from '@/lib/generated/prisma/enums';

/**
 * The person whose e-mail and password these are.
 * @param email trimmed and lower-cased
 * @throws AppError `unauthenticated` (same for no account, wrong password, disabled) or `rate_limited`.
 */
export async function verifyCredentials(
  { email, password }: { email: string; password: string },
  address: string,
): Promise<{ id: string; role: Role }> {
  const giveBack = await takeSignInTry(address, email);
  const user = await db.user.findUnique({
    where: { email },
    select: { id: true, role: true, passwordHash: true, disabledAt: true },
  });
  const fits = await verifyPassword(user?.passwordHash ?? null, password);
  if (!user || !fits || user.disabledAt) {
    throw new AppError('unauthenticated', 'The e-mail address or the password is wrong.', { key: 'wrong_credentials' });
  }
  await giveBack();
  return { id: user.id, role: user.role };
}
