// Deletes a batch with all its answers.
import { route } from '@/lib/http/route';
import { deleteBatch } from '@/lib/predictions/delete-predictions';
import { predictionParams } from '@/lib/predictions/route-schema';

export const DELETE = route(
  { access: 'user', params: predictionParams, rateLimit: { name: 'batches', points: 60, seconds: 10 } },
  async ({ user, params }) => {
    await deleteBatch(user!.id, params.id);
    return new Response(null, { status: 204 });
  },
);
