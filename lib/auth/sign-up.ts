// Anyone may sign up and becomes an ordinary user. It says when an e-mail is taken, since without sending mail there is
// no way to tell only its owner; a limit by address keeps that from being used to collect addresses.
import { db } from '@/lib/db';
import type { Role } from '@/lib/generated/prisma/enums';
import { takeToken } from '@/lib/http/rate-limit';
import { createAccount } from './create-account';
import { hashPassword } from './password-hash';
import { checkNewPassword } from './password-policy';
import type { NewAccount } from './schema';

const signUpLimit = { name: 'sign-up', points: 20, seconds: 15 * 60 };

/** The new person. @throws AppError for a refused password, a taken e-mail, or too many tries from one address. */
export async function signUp({ name, email, password }: NewAccount, address: string): Promise<{ id: string; role: Role }> {
  checkNewPassword(password, { name, email });
  await takeToken(signUpLimit, address);
  return createAccount(db, { name, email, passwordHash: await hashPassword(password), role: 'user' });
}
