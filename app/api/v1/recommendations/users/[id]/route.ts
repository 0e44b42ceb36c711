// One of a shop's people: what it says of them, and forgetting them.
import { z } from 'zod';
import { AppError } from '@/lib/errors';
import { eraseEvents } from '@/lib/services/recommendations/events/erase-events';
import { recommendationsRoute } from '@/lib/services/recommendations/keys/recommendations-route';
import { externalId } from '@/lib/services/recommendations/schema';
import { setAttributes } from '@/lib/services/recommendations/shoppers/set-attributes';

const rateLimit = { name: 'recommendations-users', points: 120, seconds: 10 };
const params = z.object({ id: externalId });
const body = z.strictObject({ attributes: z.record(z.string().max(100), z.json()).default({}).refine((value) => JSON.stringify(value).length <= 10_000, 'is longer than 10,000 characters') });

export const PUT = recommendationsRoute({ access: 'secret', params, body, maxBytes: 64 * 1024, rateLimit }, async ({ params: { id }, body: { attributes }, key }) => {
  if (!key) throw new AppError('unauthenticated', 'Send the catalogue’s secret key.');
  await setAttributes(key.catalogue.id, id, attributes);
  return { id, attributes };
});

export const DELETE = recommendationsRoute({ access: 'secret', params, rateLimit }, async ({ params: { id }, key }) => {
  if (!key) throw new AppError('unauthenticated', 'Send the catalogue’s secret key.');
  return { events: await eraseEvents({ externalId: id }, key.catalogue, { id: `key:${key.id}`, name: key.name }) };
});
