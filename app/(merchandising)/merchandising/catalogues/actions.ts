// What admins do about catalogues, their items and their models.
'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { requireUser } from '@/lib/auth/session';
import { action } from '@/lib/http/action';
import { archiveCatalogue, changeCatalogue, makeDefaultCatalogue, restoreCatalogue } from '@/lib/services/recommendations/catalogues/change-catalogue';
import { changeItem } from '@/lib/services/recommendations/catalogues/change-item';
import { createCatalogue } from '@/lib/services/recommendations/catalogues/create-catalogue';
import { itemChange } from '@/lib/services/recommendations/catalogues/item-change';
import { catalogueChange, catalogueSlug, newCatalogue } from '@/lib/services/recommendations/catalogues/schema';
import { discardItemTraining, promoteItemTraining, rollBackItemModel } from '@/lib/services/recommendations/training/decide-training';
import { cancelItemTraining, trainCatalogue } from '@/lib/services/recommendations/training/train-catalogue';

const rateLimit = { name: 'catalogues', points: 60, seconds: 60 };
const access = ['admin' as const];
// The shell's list of catalogues changes too.
const renew = () => revalidatePath('/merchandising', 'layout');
const slug = z.strictObject({ slug: catalogueSlug });
const training = slug.extend({ id: z.string().min(1).max(64) });

export const createCatalogueAction = action({ access, input: newCatalogue, rateLimit }, async ({ input }) => {
  const created = await createCatalogue(await requireUser(), input);
  renew();
  return { slug: created.slug };
});

export const changeCatalogueAction = action({ access, input: catalogueChange, rateLimit }, async ({ input }) => {
  await changeCatalogue(await requireUser(), input);
  renew();
});

export const makeDefaultAction = action({ access, input: slug, rateLimit }, async ({ input }) => {
  await makeDefaultCatalogue(await requireUser(), input.slug);
  renew();
});

export const archiveCatalogueAction = action({ access, input: slug, rateLimit }, async ({ input }) => {
  await archiveCatalogue(await requireUser(), input.slug);
  renew();
});

export const restoreCatalogueAction = action({ access, input: slug, rateLimit }, async ({ input }) => {
  await restoreCatalogue(await requireUser(), input.slug);
  renew();
});

export const changeItemAction = action({ access, input: itemChange, rateLimit }, async ({ input }) => {
  await changeItem(await requireUser(), input);
  renew();
});

export const trainCatalogueAction = action({ access, input: slug, rateLimit }, async ({ input }) => trainCatalogue(await requireUser(), input.slug));

export const cancelTrainingAction = action({ access, input: slug, rateLimit }, async ({ input }) => {
  await cancelItemTraining(await requireUser(), input.slug);
  renew();
});

export const promoteTrainingAction = action({ access, input: training.extend({ acceptWarnings: z.boolean() }), rateLimit }, async ({ input }) => {
  await promoteItemTraining(await requireUser(), input);
  renew();
});

export const discardTrainingAction = action({ access, input: training, rateLimit }, async ({ input }) => {
  await discardItemTraining(await requireUser(), input);
  renew();
});

export const rollBackAction = action({ access, input: slug.extend({ version: z.string().regex(/^[\w.-]{1,64}$/) }), rateLimit }, async ({ input }) => {
  await rollBackItemModel(await requireUser(), input);
  renew();
});
