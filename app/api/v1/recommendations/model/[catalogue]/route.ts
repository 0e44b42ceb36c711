// Which files a device needs to recommend from a catalogue by itself.
import { z } from 'zod';
import { route } from '@/lib/http/route';
import { deviceManifest } from '@/lib/services/recommendations/lists/device-artefact';

export const GET = route({ access: 'public', params: z.object({ catalogue: z.string().max(64) }), rateLimit: { name: 'recommendations-model', points: 240, seconds: 60 } }, async ({ params }) =>
  deviceManifest(params.catalogue),
);
