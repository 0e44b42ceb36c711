// What people do with their own account.
'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { changePassword } from '@/lib/auth/change-password';
import { endOtherSessions, endSession } from '@/lib/auth/end-sessions';
import { changePasswordInput } from '@/lib/auth/schema';
import { requireUser } from '@/lib/auth/session';
import { sessionCookie } from '@/lib/auth/session-cookie';
import { action } from '@/lib/http/action';
import { deleteAccount } from '@/lib/people/delete-account';
import { renameAccount } from '@/lib/people/rename-account';
import { confirmationInput, renameInput } from '@/lib/people/schema';

const rateLimit = { name: 'own-account', points: 60, seconds: 60 };

export const renameAction = action({ access: 'user', input: renameInput, rateLimit }, async ({ input }) => {
  const user = await requireUser();
  await renameAccount(user.id, input.name);
  revalidatePath('/', 'layout');
});

export const changePasswordAction = action({ access: 'user', input: changePasswordInput, rateLimit }, async ({ input, address }) => {
  await changePassword(await requireUser(), input, address);
  revalidatePath('/account');
});

export const endSessionAction = action(
  { access: 'user', input: z.object({ sessionId: z.string().max(100) }), rateLimit },
  async ({ input }) => {
    const user = await requireUser();
    await endSession(user.id, input.sessionId);
    revalidatePath('/account');
  },
);

export const endOtherSessionsAction = action({ access: 'user', input: z.object({}), rateLimit }, async () => {
  await endOtherSessions(await requireUser());
  revalidatePath('/account');
});

export const deleteAccountAction = action({ access: 'user', input: confirmationInput, rateLimit }, async ({ input }) => {
  const user = await requireUser();
  await deleteAccount(user.id, input.confirmation);
  (await cookies()).delete(sessionCookie().name);
  redirect('/');
});
