// Which lists a report is about. The filters lie in the address of the page and of the export, so that a view can be linked to and an export
// holds what it shows.
import { z } from 'zod';
import { filtersToSearch, type Search } from '@/lib/feedback/filters';
import { spanOf, type TimeSpan } from '@/lib/feedback/time-span';
import { Placement } from '@/lib/generated/prisma/enums';

export { filtersToSearch, type Search };

export const reportPeriods = ['7d', '30d', '90d'] as const;
export const defaultReportPeriod = '30d';

const day = z.iso.date('is no date like 2026-11-23').refine((text) => text >= '2000' && text < '2100', 'is not of this century');

// Forms send a field that was left alone as an empty string.
const orNothing = <Schema extends z.ZodType>(schema: Schema) => z.preprocess((value) => (value === '' || value === null ? undefined : value), schema.optional());

/** Refuses what makes no sense: for the API. */
export const reportFilters = z.object({
  /** Ignored where `from` is given. */
  period: orNothing(z.enum(reportPeriods)),
  /** First day, in UTC. */
  from: orNothing(day),
  /** Last day, in UTC. */
  to: orNothing(day),
  placement: orNothing(z.enum(Placement)),
  /** Of the item model. */
  version: orNothing(z.string().max(100)),
});

export type ReportFilters = z.output<typeof reportFilters>;
export type ReportFilterName = keyof ReportFilters;

const filterNames = Object.keys(reportFilters.shape) as ReportFilterName[];

/** Takes what makes sense and leaves the rest out: for pages, whose addresses people edit. */
export function readReportFilters(search: Search): ReportFilters {
  const ignored = new Set<string>(ignoredReportFilters(search));
  const names = filterNames.filter((name) => !ignored.has(name));
  return reportFilters.parse(Object.fromEntries(names.map((name) => [name, search[name]])));
}

/** Filters in an address that make no sense, and the last day where it lies before the first. */
export function ignoredReportFilters(search: Search): ReportFilterName[] {
  const refused = filterNames.filter((name) => !reportFilters.shape[name].safeParse(search[name]).success);
  const { from, to } = search;
  const backwards = from && to && !refused.includes('from') && !refused.includes('to') && from > to;
  return backwards ? [...refused, 'to'] : refused;
}

/** A stretch of time with a beginning; half-open. */
export type ReportSpan = TimeSpan & { from: Date };

/** Whole UTC days, up to and including today unless the filters end earlier. */
export function reportSpan({ period = defaultReportPeriod, from, to }: ReportFilters, now: Date): ReportSpan {
  const span = spanOf({ period, from, to }, now);
  return { from: span.from ?? span.to, to: span.to };
}

/** The span of the same length right before. */
export const spanBefore = ({ from, to }: ReportSpan): ReportSpan => ({ from: new Date(2 * from.getTime() - to.getTime()), to: from });
