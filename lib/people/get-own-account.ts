import { db } from '@/lib/db';

/** How a person signs in, for their account page. */
export async function getOwnAccount(userId: string): Promise<{ hasPassword: boolean; providers: string[] }> {
  const { passwordHash, accounts } = await db.user.findUniqueOrThrow({
    where: { id: userId },
    select: { passwordHash: true, accounts: { select: { provider: true } } },
  });
  return { hasPassword: passwordHash !== null, providers: accounts.map(({ provider }) => provider) };
}
