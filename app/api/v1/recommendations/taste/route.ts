// What is known of the taste of who asks: see it, erase it. Their session's cookie or their visitor's cookie says who.
import { AppError } from '@/lib/errors';
import { route } from '@/lib/http/route';
import { getCatalogue } from '@/lib/services/recommendations/catalogues/find-catalogue';
import { eraseTaste } from '@/lib/services/recommendations/taste/erase-taste';
import { askerOf } from '@/lib/services/recommendations/shoppers/asker-of';
import { readTaste } from '@/lib/services/recommendations/taste/read-taste';
import { eraseInput, tasteQuery } from '@/lib/services/recommendations/taste/schema';

export const GET = route({ access: 'public', query: tasteQuery, rateLimit: { name: 'taste', points: 240, seconds: 60 } }, async ({ query }) =>
  readTaste(await askerOf(), await getCatalogue(query.catalogue), query),
);

export const DELETE = route({ access: 'public', body: eraseInput, rateLimit: { name: 'taste-erase', points: 30, seconds: 60 } }, async ({ body }) => {
  const asker = await askerOf();
  if (!asker) throw new AppError('not_found', 'Nothing is known of you here.');
  return eraseTaste(asker, await getCatalogue(body.catalogue));
});
