// What admins set about customer service.
'use server';

import { revalidatePath } from 'next/cache';
import { requireUser } from '@/lib/auth/session';
import { action } from '@/lib/http/action';
import { cannedReplyId, cannedReplyInput } from '@/lib/services/support/inbox/canned-reply-schema';
import { deleteCannedReply } from '@/lib/services/support/inbox/delete-canned-reply';
import { saveCannedReply } from '@/lib/services/support/inbox/save-canned-reply';
import { saveSupportSettings } from '@/lib/services/support/settings/save-support-settings';
import { supportSettings } from '@/lib/services/support/settings/schema';

const rateLimit = { name: 'support-settings', points: 60, seconds: 60 };
const path = '/admin/support/settings';

export const saveSettingsAction = action({ access: ['admin'], input: supportSettings, rateLimit }, async ({ input }) => {
  await saveSupportSettings(await requireUser(), input);
  revalidatePath(path);
});

export const saveCannedReplyAction = action({ access: ['admin'], input: cannedReplyInput, rateLimit }, async ({ input }) => {
  await saveCannedReply(await requireUser(), input);
  revalidatePath(path);
});

export const deleteCannedReplyAction = action({ access: ['admin'], input: cannedReplyId, rateLimit }, async ({ input }) => {
  await deleteCannedReply(await requireUser(), input.shortcut);
  revalidatePath(path);
});
