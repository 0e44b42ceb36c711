// A file of the device's artefact. Its address holds its hash, so that it may be kept for ever.
import { z } from 'zod';
import { route } from '@/lib/http/route';
import { deviceFile } from '@/lib/services/recommendations/lists/device-artefact';

const params = z.object({ catalogue: z.string().max(64), hash: z.string().regex(/^[0-9a-f]{16}$/), file: z.enum(['model.bin', 'catalogue.json']) });

export const GET = route({ access: 'public', params, rateLimit: { name: 'recommendations-model', points: 240, seconds: 60 } }, async ({ params: { catalogue, hash, file } }) =>
  new Response(await deviceFile(catalogue, hash, file), {
    headers: { 'content-type': file.endsWith('.json') ? 'application/json' : 'application/octet-stream', 'cache-control': 'public, max-age=31536000, immutable' },
  }),
);
