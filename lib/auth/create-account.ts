// The one way to an account with a password; signing up and claiming the set-up link both take it.
import { AppError } from '@/lib/errors';
import type { PrismaClient } from '@/lib/generated/prisma/client';
import type { Role } from '@/lib/generated/prisma/enums';

export type Transaction = Omit<PrismaClient, '$connect' | '$disconnect' | '$on' | '$use' | '$extends' | '$transaction'>;

interface AccountRow {
  name: string;
  email: string;
  passwordHash: string | null;
  role: Role;
}

/** The new person. @throws AppError `conflict` with the key `email_taken`. */
export async function createAccount(client: Transaction, row: AccountRow): Promise<{ id: string; role: Role; name: string }> {
  try {
    return await client.user.create({ data: row, select: { id: true, role: true, name: true } });
  } catch (cause) {
    if (!isTaken(cause)) throw cause;
    const message = 'There is an account with this e-mail address already.';
    throw new AppError('conflict', message, { cause, key: 'email_taken', issues: [{ path: 'email', message }] });
  }
}

/** Prisma's code of a broken unique index. Not `instanceof`: the shared client may be another bundle's. */
const isTaken = (cause: unknown) => cause instanceof Error && 'code' in cause && cause.code === 'P2002';
