// What marketing does with rules.
'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { requireUser } from '@/lib/auth/session';
import { action } from '@/lib/http/action';
import { getCatalogue } from '@/lib/services/recommendations/catalogues/find-catalogue';
import { merchandiserRoles } from '@/lib/services/recommendations/merchandiser';
import { createRule } from '@/lib/services/recommendations/rules/create-rule';
import { previewRule, previewRuleInput } from '@/lib/services/recommendations/rules/preview-rule';
import { ruleInput } from '@/lib/services/recommendations/rules/schema';
import { searchItems } from '@/lib/services/recommendations/rules/search-items';
import { ruleStates, setRuleState } from '@/lib/services/recommendations/rules/set-rule-state';
import { updateRule } from '@/lib/services/recommendations/rules/update-rule';

const access = merchandiserRoles;
const rateLimit = { name: 'merchandising-rules', points: 60, seconds: 60 };
const lookUps = { name: 'merchandising-search', points: 240, seconds: 60 };
const path = '/merchandising/rules';
const catalogue = z.string().max(64);
const id = z.int().positive();

export const createRuleAction = action({ access, input: z.object({ catalogue, rule: ruleInput }), rateLimit }, async ({ input }) => {
  const rule = await createRule(await requireUser(), (await getCatalogue(input.catalogue)).id, input.rule);
  revalidatePath(path, 'layout');
  return { id: rule.id, name: rule.name };
});

export const updateRuleAction = action({ access, input: z.object({ id, savedAt: z.iso.datetime(), rule: ruleInput }), rateLimit }, async ({ input }) => {
  const rule = await updateRule(await requireUser(), { id: input.id, savedAt: input.savedAt, input: input.rule });
  revalidatePath(path, 'layout');
  return { id: rule.id, name: rule.name, savedAt: rule.updatedAt.toISOString() };
});

export const setRuleStateAction = action({ access, input: z.object({ id, state: z.enum(ruleStates) }), rateLimit }, async ({ input }) => {
  const rule = await setRuleState(await requireUser(), input);
  revalidatePath(path, 'layout');
  return { id: rule.id, name: rule.name };
});

export const previewRuleAction = action({ access, input: previewRuleInput.extend({ catalogue }), rateLimit: { name: 'merchandising-preview', points: 240, seconds: 60 } }, async ({ input: { catalogue: slug, ...input } }) =>
  previewRule(await requireUser(), (await getCatalogue(slug)).id, input),
);

export const searchItemsAction = action({ access, input: z.object({ catalogue, text: z.string().max(200) }), rateLimit: lookUps }, async ({ input }) =>
  searchItems(await requireUser(), (await getCatalogue(input.catalogue)).id, input.text),
);
