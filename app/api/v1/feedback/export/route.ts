// Everybody's feedback as a file, for admins: what the table shows under the same filters, all pages of it.
import { z } from 'zod';
import { exportFormats, streamTable } from '@/lib/export/stream-table';
import { exportFeedback } from '@/lib/feedback/export-feedback';
import { feedbackColumns } from '@/lib/feedback/feedback-columns';
import { feedbackFilters } from '@/lib/feedback/filters';
import { route } from '@/lib/http/route';

// Strict: a misspelt filter must not export everything.
const query = feedbackFilters
  .extend({ format: z.enum(exportFormats).default('csv') })
  .strict()
  .refine(({ from, to }) => !from || !to || from <= to, { path: ['to'], message: 'is before `from`' });

export const GET = route(
  { access: ['admin'], query, rateLimit: { name: 'feedback-export', points: 20, seconds: 60 } },
  async ({ user, query: { format, ...filters } }) =>
    streamTable({ format, columns: feedbackColumns, pages: exportFeedback(user!, filters), name: 'trefoil-feedback' }),
);
