// The drawn picture of a product, `<id>.svg`. Drawn in a fraction of a millisecond and kept by browsers for ever.
import { z } from 'zod';
import { route } from '@/lib/http/route';
import { getTile } from '@/lib/services/recommendations/tiles/get-tile';

const params = z.object({ catalogue: z.string().max(64), file: z.string().max(640).endsWith('.svg', 'is no .svg') });
const maxAgeS = 31_536_000;

export const GET = route({ access: 'public', params, rateLimit: { name: 'tiles', points: 6000, seconds: 60 } }, async ({ params: { catalogue, file } }) =>
  new Response(await getTile(catalogue, decodeURIComponent(file).slice(0, -'.svg'.length)), {
    headers: {
      'Content-Type': 'image/svg+xml; charset=utf-8',
      'Cache-Control': `public, max-age=${maxAgeS}, immutable`,
      // Strips on other sites show it; opened as a page of its own it may run and load nothing.
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    },
  }));
