// One item: anybody may read it, the shop's server puts it or takes it out.
import { z } from 'zod';
import { AppError } from '@/lib/errors';
import { currentCatalogue } from '@/lib/services/recommendations/catalogues/find-catalogue';
import { archiveItem } from '@/lib/services/recommendations/items/archive-item';
import { getItem } from '@/lib/services/recommendations/items/list-items';
import { upsertItems } from '@/lib/services/recommendations/items/upsert-items';
import { catalogueOf, preflight, recommendationsRoute } from '@/lib/services/recommendations/keys/recommendations-route';
import { externalId, listInput } from '@/lib/services/recommendations/schema';

const rateLimit = { name: 'recommendations-items', points: 120, seconds: 10 };
const params = z.object({ id: externalId });

export const OPTIONS = preflight;

export const GET = recommendationsRoute(
  { access: 'anyone', params, query: z.object({ catalogue: listInput.shape.catalogue }), rateLimit },
  async ({ params: { id }, query, key }) => getItem((await currentCatalogue(catalogueOf(key, query.catalogue))).id, id),
);

export const PUT = recommendationsRoute({ access: 'secret', params, body: z.record(z.string(), z.unknown()), maxBytes: 64 * 1024, rateLimit }, async ({ params: { id }, body, key }) => {
  if (!key) throw new AppError('unauthenticated', 'Send the catalogue’s secret key.');
  const [result] = await upsertItems(key.catalogue.id, [{ ...body, id }]);
  if (result?.state === 'refused') throw new AppError('invalid_input', result.message, { values: { summary: result.message } });
  return result;
});

export const DELETE = recommendationsRoute({ access: 'secret', params, rateLimit }, async ({ params: { id }, key }) => {
  if (!key) throw new AppError('unauthenticated', 'Send the catalogue’s secret key.');
  await archiveItem(key.catalogue.id, id);
  return new Response(null, { status: 204 });
});
