// The report as a file, for marketing and admins: one line a day, placement and model version.
import { z } from 'zod';
import { exportFormats, streamTable } from '@/lib/export/stream-table';
import { route } from '@/lib/http/route';
import { currentCatalogue } from '@/lib/services/recommendations/catalogues/find-catalogue';
import { merchandiserRoles } from '@/lib/services/recommendations/merchandiser';
import { exportReport, reportColumns } from '@/lib/services/recommendations/reports/export-report';
import { reportFilters } from '@/lib/services/recommendations/reports/filters';

// Strict: a misspelt filter must not export everything.
const query = reportFilters
  .extend({ catalogue: z.string().max(64).optional(), format: z.enum(exportFormats).default('csv') })
  .strict()
  .refine(({ from, to }) => !from || !to || from <= to, { path: ['to'], message: 'is before `from`' });

export const GET = route(
  { access: merchandiserRoles, query, rateLimit: { name: 'recommendations-report-export', points: 20, seconds: 60 } },
  async ({ user, query: { catalogue: slug, format, ...filters } }) => {
    const catalogue = await currentCatalogue(slug);
    return streamTable({ format, columns: reportColumns, pages: exportReport(user!, catalogue, filters), name: `trefoil-recommendations-${catalogue.slug}` });
  },
);
