// Single events of who asks: the newest, for their device, and those that they take back.
import { AppError } from '@/lib/errors';
import { route } from '@/lib/http/route';
import { getCatalogue } from '@/lib/services/recommendations/catalogues/find-catalogue';
import { pageAsker } from '@/lib/services/recommendations/taste/page-asker';
import { readKnownEvents } from '@/lib/services/recommendations/taste/read-taste';
import { removeEvents } from '@/lib/services/recommendations/taste/remove-events';
import { catalogueQuery, removeEventsInput } from '@/lib/services/recommendations/taste/schema';

export const GET = route({ access: 'public', query: catalogueQuery, rateLimit: { name: 'taste', points: 240, seconds: 60 } }, async ({ query }) => ({
  events: await readKnownEvents(await pageAsker(), await getCatalogue(query.catalogue)),
}));

export const DELETE = route({ access: 'public', body: removeEventsInput, rateLimit: { name: 'taste-events', points: 240, seconds: 60 } }, async ({ body }) => {
  const asker = await pageAsker();
  if (!asker) throw new AppError('not_found', 'Nothing is known of you here.');
  return { removed: await removeEvents(asker, await getCatalogue(body.catalogue), body.keys) };
});
