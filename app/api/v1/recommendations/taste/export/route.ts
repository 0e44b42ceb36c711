// Everything that is known of the taste of who asks, as a file.
import { route } from '@/lib/http/route';
import { getCatalogue } from '@/lib/services/recommendations/catalogues/find-catalogue';
import { exportTaste } from '@/lib/services/recommendations/taste/export-taste';
import { askerOf } from '@/lib/services/recommendations/shoppers/asker-of';
import { exportQuery } from '@/lib/services/recommendations/taste/schema';

export const GET = route({ access: 'public', query: exportQuery, rateLimit: { name: 'taste-export', points: 20, seconds: 60 } }, async ({ query }) =>
  exportTaste(await askerOf(), await getCatalogue(query.catalogue), query.format),
);
