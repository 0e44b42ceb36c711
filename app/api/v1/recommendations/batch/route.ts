// Lists for many of a shop's users at once.
import { z } from 'zod';
import { makeBatch, maxBatchUsers } from '@/lib/services/recommendations/lists/make-batch';
import { recommendationsRoute } from '@/lib/services/recommendations/keys/recommendations-route';
import { AppError } from '@/lib/errors';
import { externalId, maxListLength } from '@/lib/services/recommendations/schema';

const batchInput = z.strictObject({ users: z.array(externalId).min(1).max(maxBatchUsers), count: z.int().min(1).max(maxListLength).default(20) });

export const POST = recommendationsRoute(
  { access: 'secret', body: batchInput, rateLimit: { name: 'recommendations-batch', points: 60, seconds: 60 } },
  async ({ body, key }) => {
    if (!key) throw new AppError('unauthenticated', 'Send the catalogue’s secret key.');
    return makeBatch(key.catalogue.slug, body.users, body.count);
  },
);
