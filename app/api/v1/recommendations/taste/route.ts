// What is known of the taste of who asks: see it, erase it. Their session's cookie or their visitor's cookie says who.
import { AppError } from '@/lib/errors';
import { route } from '@/lib/http/route';
import { getCatalogue } from '@/lib/services/recommendations/catalogues/find-catalogue';
import { eraseTaste } from '@/lib/services/recommendations/taste/erase-taste';
import { pageAsker } from '@/lib/services/recommendations/taste/page-asker';
import { readTaste } from '@/lib/services/recommendations/taste/read-taste';
import { eraseInput, tasteQuery } from '@/lib/services/recommendations/taste/schema';
import { weightsOf } from '@/lib/services/recommendations/taste/weights-of';

export const GET = route({ access: 'public', query: tasteQuery, rateLimit: { name: 'taste', points: 240, seconds: 60 } }, async ({ query }) => {
  const catalogue = await getCatalogue(query.catalogue);
  return readTaste(await pageAsker(), catalogue, weightsOf(catalogue), query);
});

export const DELETE = route({ access: 'public', body: eraseInput, rateLimit: { name: 'taste-erase', points: 30, seconds: 60 } }, async ({ body }) => {
  const asker = await pageAsker();
  if (!asker) throw new AppError('not_found', 'Nothing is known of you here.');
  return eraseTaste(asker, await getCatalogue(body.catalogue));
});
