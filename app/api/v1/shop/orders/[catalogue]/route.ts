// Orders the basket of who asks. Sent again with the same key, it orders nothing more.
import { z } from 'zod';
import { route } from '@/lib/http/route';
import { getCatalogue } from '@/lib/services/recommendations/catalogues/find-catalogue';
import { ensurePageAsker, keepsTasteHere } from '@/lib/services/recommendations/shop/ensure-page-asker';
import { placeOrder } from '@/lib/services/recommendations/shop/place-order';
import { orderInput } from '@/lib/services/recommendations/shop/schema';

const params = z.object({ catalogue: z.string().max(64) });

export const POST = route({ access: 'public', params, body: orderInput, rateLimit: { name: 'shop-orders', points: 20, seconds: 60 } }, async ({ params: { catalogue }, body }) =>
  placeOrder(await getCatalogue(catalogue), await ensurePageAsker(), body, { keepsTasteHere: await keepsTasteHere() }));
