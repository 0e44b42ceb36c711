// The basket of who asks.
import { z } from 'zod';
import { route } from '@/lib/http/route';
import { getCatalogue } from '@/lib/services/recommendations/catalogues/find-catalogue';
import { changeBasket } from '@/lib/services/recommendations/shop/change-basket';
import { ensurePageAsker } from '@/lib/services/recommendations/shop/ensure-page-asker';
import { readBasket } from '@/lib/services/recommendations/shop/read-basket';
import { basketChange } from '@/lib/services/recommendations/shop/schema';
import { askerOf } from '@/lib/services/recommendations/shoppers/asker-of';

const params = z.object({ catalogue: z.string().max(64) });
const rateLimit = { name: 'basket', points: 240, seconds: 60 };

export const GET = route({ access: 'public', params, rateLimit }, async ({ params: { catalogue } }) => ({ basket: await readBasket(await getCatalogue(catalogue), await askerOf()) }));

export const PUT = route({ access: 'public', params, body: basketChange, rateLimit }, async ({ params: { catalogue }, body }) =>
  changeBasket(await getCatalogue(catalogue), await ensurePageAsker(), body));
