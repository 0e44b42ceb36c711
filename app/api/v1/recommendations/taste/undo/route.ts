// Brings back what was erased within the last ten seconds.
import { AppError } from '@/lib/errors';
import { route } from '@/lib/http/route';
import { undoErase } from '@/lib/services/recommendations/taste/erase-taste';
import { askerOf } from '@/lib/services/recommendations/shoppers/asker-of';
import { undoEraseInput } from '@/lib/services/recommendations/taste/schema';

export const POST = route({ access: 'public', body: undoEraseInput, rateLimit: { name: 'taste-undo', points: 60, seconds: 60 } }, async ({ body }) => {
  const asker = await askerOf();
  if (!asker) throw new AppError('not_found', 'Nothing is known of you here.');
  return undoErase(asker, body.undo);
});
