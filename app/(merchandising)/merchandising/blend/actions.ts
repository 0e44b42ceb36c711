// What marketing does with blends.
'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { requireUser } from '@/lib/auth/session';
import { action } from '@/lib/http/action';
import { previewBlend, previewBlendInput } from '@/lib/services/recommendations/blends/preview-blend';
import { rollBackBlend } from '@/lib/services/recommendations/blends/roll-back-blend';
import { saveBlend } from '@/lib/services/recommendations/blends/save-blend';
import { blendInput, blendReason } from '@/lib/services/recommendations/blends/schema';
import { getCatalogue } from '@/lib/services/recommendations/catalogues/find-catalogue';
import { merchandiserRoles } from '@/lib/services/recommendations/merchandiser';

const access = merchandiserRoles;
const rateLimit = { name: 'merchandising-blend', points: 30, seconds: 60 };
const path = '/merchandising/blend';
const catalogue = z.string().max(64);

export const saveBlendAction = action({ access, input: blendInput.safeExtend({ catalogue }), rateLimit }, async ({ input: { catalogue: slug, ...input } }) => {
  const { id } = await saveBlend(await requireUser(), { ...input, catalogueId: (await getCatalogue(slug)).id });
  revalidatePath(path);
  return { id };
});

export const rollBackBlendAction = action({ access, input: z.object({ catalogue, id: z.int().positive(), reason: blendReason }), rateLimit }, async ({ input }) => {
  const { id } = await rollBackBlend(await requireUser(), { catalogueId: (await getCatalogue(input.catalogue)).id, id: input.id, reason: input.reason });
  revalidatePath(path);
  return { id };
});

export const previewBlendAction = action(
  { access, input: previewBlendInput.extend({ catalogue }), rateLimit: { name: 'merchandising-preview', points: 240, seconds: 60 } },
  async ({ input: { catalogue: slug, ...input } }) => previewBlend(await requireUser(), (await getCatalogue(slug)).id, input),
);
