// How far a catalogue's training is, for the page that watches it.
import { z } from 'zod';
import { route } from '@/lib/http/route';
import { catalogueSlug } from '@/lib/services/recommendations/catalogues/schema';
import { findItemTraining } from '@/lib/services/recommendations/training/train-catalogue';

export const GET = route({ access: ['admin'], params: z.object({ slug: catalogueSlug }), rateLimit: { name: 'item-training', points: 120, seconds: 10 } }, async ({ user, params: { slug } }) => ({
  training: await findItemTraining(user!, slug),
}));
