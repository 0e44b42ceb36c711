// What admins do about intents and trainings.
'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { requireUser } from '@/lib/auth/session';
import { action } from '@/lib/http/action';
import { discardTraining, promoteTraining, rollBack } from '@/lib/services/support/learning/decide-training';
import { removeCorrection, removedCorrection, restoreCorrection } from '@/lib/services/support/learning/remove-correction';
import { cancelTraining, startTraining } from '@/lib/services/support/learning/retrain';
import { deleteIntent, saveIntent, savePhrases } from '@/lib/services/support/learning/save-intent';
import { intentInput, phraseLists } from '@/lib/services/support/learning/schema';
import { suggestPhrases } from '@/lib/services/support/learning/suggest-phrases';

const rateLimit = { name: 'teaching', points: 60, seconds: 60 };
const page = '/admin/support/teaching';
const id = z.string().min(1).max(64);

export const startTrainingAction = action({ access: ['admin'], input: z.strictObject({}), rateLimit }, async () => startTraining(await requireUser()));

export const cancelTrainingAction = action({ access: ['admin'], input: z.strictObject({}), rateLimit }, async () => cancelTraining(await requireUser()));

export const promoteTrainingAction = action({ access: ['admin'], input: z.strictObject({ id, acceptWarnings: z.boolean() }), rateLimit }, async ({ input }) => {
  await promoteTraining(await requireUser(), input);
  revalidatePath(page);
});

export const discardTrainingAction = action({ access: ['admin'], input: z.strictObject({ id }), rateLimit }, async ({ input }) => {
  await discardTraining(await requireUser(), input);
  revalidatePath(page);
});

export const rollBackAction = action({ access: ['admin'], input: z.strictObject({ version: z.string().regex(/^[\w.-]{1,64}$/) }), rateLimit }, async ({ input }) => {
  await rollBack(await requireUser(), input);
  revalidatePath(page);
});

export const saveIntentAction = action({ access: ['admin'], input: intentInput, rateLimit }, async ({ input }) => {
  const saved = await saveIntent(await requireUser(), input);
  revalidatePath(page);
  return saved;
});

export const savePhrasesAction = action({ access: ['admin'], input: z.strictObject({ name: id, phrases: phraseLists }), rateLimit }, async ({ input }) => {
  const saved = await savePhrases(await requireUser(), input);
  revalidatePath(page);
  return saved;
});

export const deleteIntentAction = action({ access: ['admin'], input: z.strictObject({ id }), rateLimit }, async ({ input }) => {
  await deleteIntent(await requireUser(), input);
  revalidatePath(page);
});

export const suggestPhrasesAction = action({ access: ['admin'], input: z.strictObject({ phrases: phraseLists }), rateLimit }, async ({ input }) =>
  suggestPhrases(await requireUser(), input.phrases));

export const removeCorrectionAction = action({ access: ['admin'], input: z.strictObject({ id }), rateLimit }, async ({ input }) => {
  const removed = await removeCorrection(await requireUser(), input);
  revalidatePath(page);
  return removed;
});

export const restoreCorrectionAction = action({ access: ['admin'], input: removedCorrection, rateLimit }, async ({ input }) => {
  await restoreCorrection(await requireUser(), input);
  revalidatePath(page);
});
