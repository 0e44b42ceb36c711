// What new people choose from, a page of it.
import { route } from '@/lib/http/route';
import { getCatalogue } from '@/lib/services/recommendations/catalogues/find-catalogue';
import { listFirstPicks } from '@/lib/services/recommendations/taste/list-first-picks';
import { picksQuery } from '@/lib/services/recommendations/taste/schema';

export const GET = route({ access: 'public', query: picksQuery, rateLimit: { name: 'taste-picks', points: 240, seconds: 60 } }, async ({ query }) =>
  listFirstPicks(await getCatalogue(query.catalogue), query.from),
);
