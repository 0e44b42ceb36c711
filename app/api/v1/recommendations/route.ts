// One list: for a shop's user (secret key), a visitor of another site (public key), or whoever looks at our pages.
import { makeList } from '@/lib/services/recommendations/lists/make-list';
import { catalogueOf, namedAsker, preflight, recommendationsRoute } from '@/lib/services/recommendations/keys/recommendations-route';
import { listInput } from '@/lib/services/recommendations/schema';

export const OPTIONS = preflight;

export const POST = recommendationsRoute(
  { direct: 'POST /api/v1/recommendations', access: 'anyone', body: listInput, maxBytes: 64 * 1024, rateLimit: { name: 'recommendations', points: 300, seconds: 10 } },
  async ({ body, key, asker }) => makeList(namedAsker(key, asker, body.user), { ...body, catalogue: catalogueOf(key, body.catalogue) }),
);
