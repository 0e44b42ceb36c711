// What marketing does with experiments.
'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { requireUser } from '@/lib/auth/session';
import { action } from '@/lib/http/action';
import { getCatalogue } from '@/lib/services/recommendations/catalogues/find-catalogue';
import { createExperiment } from '@/lib/services/recommendations/experiments/create-experiment';
import { deleteDraft } from '@/lib/services/recommendations/experiments/delete-draft';
import { estimateArms } from '@/lib/services/recommendations/experiments/estimate-arms';
import { promoteArm } from '@/lib/services/recommendations/experiments/promote-arm';
import { experimentInput, promoteInput } from '@/lib/services/recommendations/experiments/schema';
import { startExperiment } from '@/lib/services/recommendations/experiments/start-experiment';
import { stopExperiment } from '@/lib/services/recommendations/experiments/stop-experiment';
import { merchandiserRoles } from '@/lib/services/recommendations/merchandiser';

const access = merchandiserRoles;
const rateLimit = { name: 'merchandising-experiments', points: 60, seconds: 60 };
const path = '/merchandising/experiments';
const input = z.object({ id: z.int().positive() });

export const createExperimentAction = action({ access, input: z.object({ catalogue: z.string().max(64), experiment: experimentInput }), rateLimit }, async ({ input: { catalogue, experiment } }) => {
  const { id } = await createExperiment(await requireUser(), (await getCatalogue(catalogue)).id, experiment);
  revalidatePath(path, 'layout');
  return { id };
});

export const startExperimentAction = action({ access, input, rateLimit }, async ({ input: { id } }) => {
  await startExperiment(await requireUser(), id);
  revalidatePath('/merchandising', 'layout');
});

export const stopExperimentAction = action({ access, input, rateLimit }, async ({ input: { id } }) => {
  await stopExperiment(await requireUser(), id);
  revalidatePath('/merchandising', 'layout');
});

export const deleteDraftAction = action({ access, input, rateLimit }, async ({ input: { id } }) => {
  await deleteDraft(await requireUser(), id);
  revalidatePath(path, 'layout');
});

export const promoteArmAction = action({ access, input: promoteInput, rateLimit }, async ({ input: wish }) => {
  await promoteArm(await requireUser(), wish);
  revalidatePath('/merchandising', 'layout');
});

/** Makes thousands of lists again: a few of these a minute are plenty. */
export const estimateArmsAction = action({ access, input, rateLimit: { name: 'merchandising-estimates', points: 6, seconds: 60 } }, async ({ input: { id } }) =>
  estimateArms(await requireUser(), id),
);
