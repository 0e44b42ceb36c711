// A new password ends every other session: whoever got in with the old one is out.
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { SessionUser } from './find-live-session';
import { hashPassword, verifyPassword } from './password-hash';
import { checkNewPassword } from './password-policy';
import { takeSignInTry } from './sign-in-limits';

/**
 * Changes the person's own password. Wrong current passwords count against the sign-in limits.
 * @throws AppError `invalid_input` for a wrong current or refused new password, `rate_limited`.
 */
export async function changePassword(
  user: Pick<SessionUser, 'id' | 'sessionId'>,
  { current, password }: { current: string; password: string },
  address: string,
): Promise<void> {
  const person = await db.user.findUniqueOrThrow({ where: { id: user.id } });
  checkNewPassword(password, person);
  const giveBack = await takeSignInTry(address, person.email);
  if (!(await verifyPassword(person.passwordHash, current))) {
    const message = 'This is not your current password.';
    throw new AppError('invalid_input', message, { key: 'wrong_password', issues: [{ path: 'current', message }] });
  }
  await giveBack();
  const passwordHash = await hashPassword(password);
  await db.$transaction([
    db.user.update({ where: { id: user.id }, data: { passwordHash } }),
    db.session.deleteMany({ where: { userId: user.id, id: { not: user.sessionId } } }),
  ]);
}
