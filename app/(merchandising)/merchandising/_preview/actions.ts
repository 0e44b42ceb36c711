// Looking things up while a form is filled in.
'use server';

import { z } from 'zod';
import { requireUser } from '@/lib/auth/session';
import { action } from '@/lib/http/action';
import { getCatalogue } from '@/lib/services/recommendations/catalogues/find-catalogue';
import { merchandiserRoles } from '@/lib/services/recommendations/merchandiser';
import { searchShoppers } from '@/lib/services/recommendations/shopper-view/search-shoppers';

const rateLimit = { name: 'merchandising-search', points: 240, seconds: 60 };
const optionsAtOnce = 8;

export const searchShoppersAction = action({ access: merchandiserRoles, input: z.object({ catalogue: z.string(), text: z.string().max(200) }), rateLimit }, async ({ input }) => {
  const { id } = await getCatalogue(input.catalogue);
  const { shoppers } = await searchShoppers(await requireUser(), id, { q: input.text.trim(), page: 1 }, optionsAtOnce);
  return shoppers.map(({ id: shopperId, name, events }) => ({ id: shopperId, name, events }));
});
