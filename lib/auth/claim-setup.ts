// The first admin: whoever holds the one-time link that the terminal printed. Works once, and never beside an admin.
import { recordAudit } from '@/lib/audit/record-audit';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Role } from '@/lib/generated/prisma/enums';
import { hashSetupToken } from '@/lib/setup/issue-setup-token';
import { createAccount } from './create-account';
import { hashPassword } from './password-hash';
import { checkNewPassword } from './password-policy';
import type { NewAccount } from './schema';

const refused = () =>
  new AppError('forbidden', 'This set-up link does not work: it was used, replaced by a newer one, or there is an admin already.', {
    key: 'setup_refused',
  });

/** Whether the link would work now. */
export async function canClaimSetup(token: string): Promise<boolean> {
  const [row, admins] = await Promise.all([
    db.setupToken.findUnique({ where: { tokenHash: hashSetupToken(token) } }),
    db.user.count({ where: { role: 'admin' } }),
  ]);
  return row !== null && row.usedAt === null && admins === 0;
}

/** Creates the first admin. @throws AppError `forbidden` with the key `setup_refused`, or for a refused password or e-mail. */
export async function claimSetup(token: string, { name, email, password }: NewAccount): Promise<{ id: string; role: Role }> {
  if (!(await canClaimSetup(token))) throw refused();
  checkNewPassword(password, { name, email });
  const passwordHash = await hashPassword(password);
  return db.$transaction(async (transaction) => {
    // The conditional update comes first: of two claims at once, only one finds the token unused.
    const { count } = await transaction.setupToken.updateMany({
      where: { tokenHash: hashSetupToken(token), usedAt: null },
      data: { usedAt: new Date() },
    });
    if (count !== 1 || (await transaction.user.count({ where: { role: 'admin' } })) > 0) throw refused();
    const admin = await createAccount(transaction, { name, email, passwordHash, role: 'admin' });
    await recordAudit(transaction, { action: 'setup_claimed', actor: admin, subject: admin, detail: {} });
    return admin;
  });
}
