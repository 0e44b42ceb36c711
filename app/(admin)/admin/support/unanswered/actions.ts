// Topics that admins do not want to see, and the way back.
'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { requireUser } from '@/lib/auth/session';
import { action } from '@/lib/http/action';
import { ignoreInput, ignoreTopic, restoreTopic } from '@/lib/services/support/learning/ignore-topic';

const rateLimit = { name: 'unanswered', points: 60, seconds: 60 };
const page = '/admin/support/unanswered';

export const ignoreTopicAction = action({ access: ['admin'], input: ignoreInput, rateLimit }, async ({ input }) => {
  const ignored = await ignoreTopic(await requireUser(), input);
  revalidatePath(page);
  return ignored;
});

export const restoreTopicAction = action({ access: ['admin'], input: z.strictObject({ id: z.string().min(1).max(64) }), rateLimit }, async ({ input }) => {
  await restoreTopic(await requireUser(), input);
  revalidatePath(page);
});
