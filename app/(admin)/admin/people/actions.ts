// What admins do with people.
'use server';

import { revalidatePath } from 'next/cache';
import { requireUser } from '@/lib/auth/session';
import { action } from '@/lib/http/action';
import { changeRole } from '@/lib/people/change-role';
import { changeRoleInput, setDisabledInput } from '@/lib/people/schema';
import { setDisabled } from '@/lib/people/set-disabled';

const rateLimit = { name: 'people', points: 60, seconds: 60 };

export const changeRoleAction = action({ access: ['admin'], input: changeRoleInput, rateLimit }, async ({ input }) => {
  await changeRole(await requireUser(), input);
  revalidatePath('/admin/people');
});

export const setDisabledAction = action({ access: ['admin'], input: setDisabledInput, rateLimit }, async ({ input }) => {
  await setDisabled(await requireUser(), input);
  revalidatePath('/admin/people');
});
