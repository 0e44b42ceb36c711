// The catalogue's items: anybody may read them, the shop's server puts up to a thousand at once.
import { z } from 'zod';
import { AppError } from '@/lib/errors';
import { currentCatalogue } from '@/lib/services/recommendations/catalogues/find-catalogue';
import { itemsInput } from '@/lib/services/recommendations/items/item-input';
import { listItems } from '@/lib/services/recommendations/items/list-items';
import { upsertItems } from '@/lib/services/recommendations/items/upsert-items';
import { catalogueOf, preflight, recommendationsRoute } from '@/lib/services/recommendations/keys/recommendations-route';
import { externalId, listInput } from '@/lib/services/recommendations/schema';

const rateLimit = { name: 'recommendations-items', points: 120, seconds: 10 };
const mebibyte = 1024 * 1024;

export const OPTIONS = preflight;

export const GET = recommendationsRoute(
  { access: 'anyone', query: z.object({ catalogue: listInput.shape.catalogue, after: externalId.optional() }), rateLimit },
  async ({ query, key }) => listItems((await currentCatalogue(catalogueOf(key, query.catalogue))).id, query.after),
);

export const PUT = recommendationsRoute({ access: 'secret', body: itemsInput, maxBytes: 8 * mebibyte, rateLimit }, async ({ body, key }) => {
  if (!key) throw new AppError('unauthenticated', 'Send the catalogue’s secret key.');
  return { results: await upsertItems(key.catalogue.id, body.items) };
});
