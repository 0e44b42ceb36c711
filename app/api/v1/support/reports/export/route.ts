// The reports as a file, for admins: the conversations behind them as CSV or JSON Lines, or the figures themselves as JSON.
import { z } from 'zod';
import { exportFormats, streamTable } from '@/lib/export/stream-table';
import { route } from '@/lib/http/route';
import { exportConversations, reportColumns } from '@/lib/services/support/reports/export-conversations';
import { reportFilters } from '@/lib/services/support/reports/filters';
import { readReport } from '@/lib/services/support/reports/read-report';

const name = 'trefoil-support-report';

// Strict: a misspelt filter must not export everything.
const query = reportFilters
  .extend({ format: z.enum([...exportFormats, 'json']).default('csv') })
  .strict()
  .refine(({ from, to }) => !from || !to || from <= to, { path: ['to'], message: 'is before `from`' });

export const GET = route(
  { access: ['admin'], query, rateLimit: { name: 'support-report-export', points: 20, seconds: 60 } },
  async ({ user, query: { format, ...filters } }) => {
    if (format !== 'json') return streamTable({ format, columns: reportColumns, pages: exportConversations(user!, filters), name });
    return new Response(JSON.stringify(await readReport(user!, filters), null, 2), {
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': `attachment; filename="${name}.json"`,
        'Cache-Control': 'private, no-store',
      },
    });
  },
);
