// Which lists a report is about. The filters lie in the address of the page and of the export, so that a view can be linked to and an export
// holds what it shows.
import { z } from 'zod';
import { filtersIn, orNothing, ownDays } from '@/lib/filters/filters-in';
import { reportPeriods } from '@/lib/filters/report-span';
import { Placement } from '@/lib/generated/prisma/enums';

/** Refuses what makes no sense: for the API. */
export const reportFilters = z.object({
  /** Ignored where `from` is given. */
  period: orNothing(z.enum(reportPeriods)),
  ...ownDays,
  placement: orNothing(z.enum(Placement)),
  /** Of the item model. */
  version: orNothing(z.string().max(100)),
});

export type ReportFilters = z.output<typeof reportFilters>;
export type ReportFilterName = keyof ReportFilters;

export const { read: readReportFilters, ignored: ignoredReportFilters } = filtersIn(reportFilters);
