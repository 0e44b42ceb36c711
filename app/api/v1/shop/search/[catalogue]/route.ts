// What the search box suggests while one types.
import { z } from 'zod';
import { route } from '@/lib/http/route';
import { getCatalogue } from '@/lib/services/recommendations/catalogues/find-catalogue';
import { searchText } from '@/lib/services/recommendations/shop/schema';
import { suggestProducts } from '@/lib/services/recommendations/shop/search-products';

const params = z.object({ catalogue: z.string().max(64) });
const query = z.object({ q: searchText });

export const GET = route({ access: 'public', params, query, rateLimit: { name: 'shop-search', points: 600, seconds: 60 } }, async ({ params: { catalogue }, query: { q } }) =>
  suggestProducts(await getCatalogue(catalogue), q));
