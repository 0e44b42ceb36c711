// Files of versions that were trained here, at the addresses that those of the release have in `public/`. A version never changes, so
// what was loaded once is kept.
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { z } from 'zod';
import { route } from '@/lib/http/route';
import { getStoredFile } from '@/lib/models/get-stored-file';

const params = z.object({ task: z.string(), version: z.string(), file: z.string() });

export const GET = route({ access: 'public', params, rateLimit: { name: 'model files', points: 300, seconds: 10 } }, async ({ params }) => {
  const { file, sizeBytes } = await getStoredFile(params);
  return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream, {
    headers: {
      'content-type': file.endsWith('.json') ? 'application/json' : 'application/octet-stream',
      'content-length': String(sizeBytes),
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    },
  });
});
