// What admins do with the sites that show the chat.
'use server';

import { revalidatePath } from 'next/cache';
import { requireUser } from '@/lib/auth/session';
import { action } from '@/lib/http/action';
import { createSite } from '@/lib/services/support/widget/create-site';
import { setSiteDisabledInput, siteInput, updateSiteInput } from '@/lib/services/support/widget/schema';
import { setSiteDisabled } from '@/lib/services/support/widget/set-site-disabled';
import { updateSite } from '@/lib/services/support/widget/update-site';

const rateLimit = { name: 'widget-sites', points: 60, seconds: 60 };
const path = '/admin/support/sites';

export const createSiteAction = action({ access: ['admin'], input: siteInput, rateLimit }, async ({ input }) => {
  const { id } = await createSite(await requireUser(), input);
  revalidatePath(path);
  return { id };
});

export const updateSiteAction = action({ access: ['admin'], input: updateSiteInput, rateLimit }, async ({ input }) => {
  const { id } = await updateSite(await requireUser(), input);
  revalidatePath(path, 'layout');
  return { id };
});

export const setSiteDisabledAction = action({ access: ['admin'], input: setSiteDisabledInput, rateLimit }, async ({ input }) => {
  await setSiteDisabled(await requireUser(), input);
  revalidatePath(path, 'layout');
});
