// One answer: read by those who may see it, deleted by its owner.
import { route } from '@/lib/http/route';
import { deletePrediction } from '@/lib/predictions/delete-predictions';
import { getPrediction } from '@/lib/predictions/get-prediction';
import { predictionParams } from '@/lib/predictions/route-schema';

const rateLimit = { name: 'predictions', points: 300, seconds: 10 };

export const GET = route({ access: 'user', params: predictionParams, rateLimit }, async ({ user, params }) => {
  const { id, service, input, output, version, ranOn, engine, latencyMs, confirmed, sharedAt, createdAt, batch, row } =
    await getPrediction(user!, params.id);
  return { id, service, input, output, version, ranOn, engine, latencyMs, confirmed, sharedAt, createdAt, batch, row };
});

export const DELETE = route({ access: 'user', params: predictionParams, rateLimit }, async ({ user, params }) => {
  await deletePrediction(user!.id, params.id);
  return new Response(null, { status: 204 });
});
