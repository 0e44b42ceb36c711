// What admins do with keys.
'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { requireUser } from '@/lib/auth/session';
import { action } from '@/lib/http/action';
import { createKey } from '@/lib/services/recommendations/keys/create-key';
import { revokeKey } from '@/lib/services/recommendations/keys/revoke-key';
import { keyInput } from '@/lib/services/recommendations/keys/schema';

const rateLimit = { name: 'recommendations-keys', points: 30, seconds: 60 };
const path = '/merchandising/keys';

/** The only time that a secret key leaves the server. */
export const createKeyAction = action({ access: ['admin'], input: keyInput, rateLimit }, async ({ input }) => {
  const { key } = await createKey(await requireUser(), input);
  revalidatePath(path);
  return { key };
});

export const revokeKeyAction = action({ access: ['admin'], input: z.object({ id: z.int().positive() }), rateLimit }, async ({ input: { id } }) => {
  const { name } = await revokeKey(await requireUser(), id);
  revalidatePath(path);
  return { name };
});
