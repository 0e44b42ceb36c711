// Sign-in through a provider. People are recognised by the provider's own id for them and never by e-mail, since
// whoever holds an address at a provider would else take over the account that has it here.
import { db } from '@/lib/db';
import { createAccount } from './create-account';
import { nameInput } from './schema';

interface ProviderAccount {
  provider: string;
  providerAccountId: string;
}

interface NewcomerProfile {
  /** The address the provider vouches for; null when there is none. */
  verifiedEmail: string | null;
  name: string | null | undefined;
}

export type Admission = 'admitted' | 'disabled' | 'email_unverified' | 'email_taken';

/** The person behind a provider's account, or null. */
export async function findProviderUser({ provider, providerAccountId }: ProviderAccount) {
  const account = await db.account.findUnique({
    where: { provider_providerAccountId: { provider, providerAccountId } },
    select: { user: { select: { id: true, disabledAt: true } } },
  });
  return account?.user ?? null;
}

/** Lets a known person in, creates a new one where the e-mail is verified and free, and else says why not. */
export async function admitProviderAccount(account: ProviderAccount, profile: NewcomerProfile): Promise<Admission> {
  const known = await findProviderUser(account);
  if (known) return known.disabledAt ? 'disabled' : 'admitted';
  const email = profile.verifiedEmail;
  if (!email) return 'email_unverified';
  return db.$transaction(async (transaction) => {
    if (await transaction.user.findUnique({ where: { email } })) return 'email_taken';
    const name = nameInput.safeParse(profile.name).data ?? email.split('@')[0] ?? email;
    const user = await createAccount(transaction, { name, email, passwordHash: null, role: 'user' });
    await transaction.account.create({
      data: { userId: user.id, provider: account.provider, providerAccountId: account.providerAccountId },
    });
    return 'admitted';
  });
}
