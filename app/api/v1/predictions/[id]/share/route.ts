// Shares an answer with everyone signed in, and takes it back.
import { route } from '@/lib/http/route';
import { predictionParams } from '@/lib/predictions/route-schema';
import { sharePrediction } from '@/lib/predictions/share-prediction';

const options = { access: 'user', params: predictionParams, rateLimit: { name: 'share', points: 60, seconds: 10 } } as const;

export const PUT = route(options, async ({ user, params }) => sharePrediction(user!.id, params.id, true));
export const DELETE = route(options, async ({ user, params }) => sharePrediction(user!.id, params.id, false));
