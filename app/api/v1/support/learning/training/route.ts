// How far the training is, for the page that watches it.
import { route } from '@/lib/http/route';
import { findTraining } from '@/lib/services/support/learning/retrain';

export const GET = route({ access: ['admin'], rateLimit: { name: 'training', points: 120, seconds: 10 } }, async ({ user }) => ({ training: await findTraining(user!) }));
