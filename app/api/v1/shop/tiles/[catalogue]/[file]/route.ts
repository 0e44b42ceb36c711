// The drawn picture of a product, `<id>.svg`. Drawn in a fraction of a millisecond and kept by browsers for ever.
import { z } from 'zod';
import { route } from '@/lib/http/route';
import { getTile } from '@/lib/services/recommendations/tiles/get-tile';

const params = z.object({ catalogue: z.string().max(64), file: z.string().max(640).endsWith('.svg', 'is no .svg') });
const query = z.object({ v: z.string().max(40).optional() });
/** An address with the version of its drawing never changes; without it, a new name is seen within the hour. */
const caching = { versioned: 'public, max-age=31536000, immutable', plain: 'public, max-age=3600' };

export const GET = route({ access: 'public', params, query, rateLimit: { name: 'tiles', points: 6000, seconds: 60 } }, async ({ params: { catalogue, file }, query: { v } }) =>
  new Response(await getTile(catalogue, decodeURIComponent(file).slice(0, -'.svg'.length)), {
    headers: {
      'Content-Type': 'image/svg+xml; charset=utf-8',
      'Cache-Control': v === undefined ? caching.plain : caching.versioned,
      // Strips on other sites show it.
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  }));
