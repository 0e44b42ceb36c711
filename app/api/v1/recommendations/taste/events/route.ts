// The newest events of who asks, for their device: what it goes by while the server is away, or when taste moves there.
import { route } from '@/lib/http/route';
import { getCatalogue } from '@/lib/services/recommendations/catalogues/find-catalogue';
import { askerOf } from '@/lib/services/recommendations/shoppers/asker-of';
import { readKnownEvents } from '@/lib/services/recommendations/taste/read-taste';
import { catalogueQuery } from '@/lib/services/recommendations/taste/schema';

export const GET = route({ access: 'public', query: catalogueQuery, rateLimit: { name: 'taste', points: 240, seconds: 60 } }, async ({ query }) => ({
  events: await readKnownEvents(await askerOf(), await getCatalogue(query.catalogue)),
}));
