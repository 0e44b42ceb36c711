// How far an import is, for the page that watches it.
import { z } from 'zod';
import { route } from '@/lib/http/route';
import { getImport } from '@/lib/services/recommendations/imports/get-import';

const params = z.object({ id: z.coerce.number().int().positive() });

export const GET = route({ access: ['admin'], params, rateLimit: { name: 'import-progress', points: 240, seconds: 10 } }, async ({ user, params: { id } }) => ({ import: await getImport(user!, id) }));
