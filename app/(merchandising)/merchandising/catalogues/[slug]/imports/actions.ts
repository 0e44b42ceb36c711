// What admins do about imports.
'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { requireUser } from '@/lib/auth/session';
import { ImportKind } from '@/lib/generated/prisma/enums';
import { action } from '@/lib/http/action';
import { cancelImport, resumeImport, startImport } from '@/lib/services/recommendations/imports/control-imports';
import { deleteImport } from '@/lib/services/recommendations/imports/delete-import';
import { readAnew } from '@/lib/services/recommendations/imports/get-import';
import { delimiters, importPlan } from '@/lib/services/recommendations/imports/schema';

const rateLimit = { name: 'imports', points: 60, seconds: 60 };
const access = ['admin' as const];
const renew = () => revalidatePath('/merchandising/catalogues', 'layout');
const one = z.strictObject({ id: z.int().positive() });

export const readAnewAction = action({ access, input: one.extend({ kind: z.enum(ImportKind), header: z.boolean(), delimiter: z.enum(delimiters) }), rateLimit }, async ({ input }) => {
  await readAnew(await requireUser(), input);
  renew();
});

export const startImportAction = action({ access, input: one.extend({ plan: importPlan, dryRun: z.boolean() }), rateLimit }, async ({ input }) => {
  await startImport(await requireUser(), input);
  renew();
});

export const resumeImportAction = action({ access, input: one, rateLimit }, async ({ input }) => {
  await resumeImport(await requireUser(), input.id);
  renew();
});

export const cancelImportAction = action({ access, input: one, rateLimit }, async ({ input }) => {
  await cancelImport(await requireUser(), input.id);
  renew();
});

export const deleteImportAction = action({ access, input: one, rateLimit }, async ({ input }) => {
  await deleteImport(await requireUser(), input.id);
  renew();
});
