// What every page of a shop reads first; once a request, however many parts of it ask.
import { cache } from 'react';
import type { Placement } from '@/lib/generated/prisma/enums';
import { getCatalogue } from '@/lib/services/recommendations/catalogues/find-catalogue';
import { makeList } from '@/lib/services/recommendations/lists/make-list';
import { listInput, type ListInput, type RecommendationListView } from '@/lib/services/recommendations/schema';
import { askerOf } from '@/lib/services/recommendations/shoppers/asker-of';
import { keepsTasteHere } from '@/lib/services/recommendations/shop/ensure-page-asker';
import { orNotFound } from './or-not-found';

export type CatalogueParams = { catalogue: string };

export const shopCatalogue = cache((slug: string) => orNotFound(getCatalogue(decodeURIComponent(slug))));

export const pageAsker = cache(askerOf);

/**
 * The list that a page is sent with. Null where the device makes it: the person keeps their taste there, and a list of strangers would only
 * flicker before their own.
 */
export async function pageList(catalogue: string, placement: Placement, about: Partial<Pick<ListInput, 'item' | 'basket' | 'count'>> = {}): Promise<RecommendationListView | null> {
  if (await keepsTasteHere()) return null;
  return makeList(await pageAsker(), listInput.parse({ catalogue, placement, ...about }));
}
