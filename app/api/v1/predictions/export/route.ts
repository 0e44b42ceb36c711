// Downloads one's own answers.
import { z } from 'zod';
import { route } from '@/lib/http/route';
import { exportAnswers } from '@/lib/services/sentiment/export-answers';

const exportQuery = z.object({
  format: z.enum(['csv', 'json']).default('csv'),
  batch: z.string().min(1).max(64).optional(),
});

export const GET = route(
  { access: 'user', query: exportQuery, rateLimit: { name: 'export', points: 20, seconds: 60 } },
  async ({ user, query }) => exportAnswers(user!.id, { format: query.format, batchId: query.batch }),
);
