// The days that a report is about: a stretch with a beginning, so that each day has a place in its charts.
import { spanOf, type TimeSpan } from './time-span';

export const reportPeriods = ['7d', '30d', '90d'] as const;
export const defaultReportPeriod = '30d';

/** Half-open. */
export type ReportSpan = TimeSpan & { from: Date };

interface ReportDays {
  /** Ignored where `from` is given. */
  period?: (typeof reportPeriods)[number] | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

/** Whole UTC days, up to and including today unless the filters end earlier. */
export function reportSpan({ period = defaultReportPeriod, from, to }: ReportDays, now: Date): ReportSpan {
  const span = spanOf({ period, from, to }, now);
  return { from: span.from ?? span.to, to: span.to };
}

/** The span of the same length right before. */
export const spanBefore = ({ from, to }: ReportSpan): ReportSpan => ({ from: new Date(2 * from.getTime() - to.getTime()), to: from });
