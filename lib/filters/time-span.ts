// The stretch of time that filters name, the one before it, and how finely a chart divides it. Days are UTC days.

export const periods = ['7d', '30d', '90d', 'all'] as const;
export type Period = (typeof periods)[number];

const dayMs = 86_400_000;

/** Half-open. `from` is null where everything since the beginning is meant. */
export interface TimeSpan {
  from: Date | null;
  to: Date;
}

export type Bucket = 'day' | 'week' | 'month';

const daysOf: Record<Exclude<Period, 'all'>, number> = { '7d': 7, '30d': 30, '90d': 90 };

export const defaultPeriod: Period = '30d';

const startOfDay = (at: Date) => new Date(Math.floor(at.getTime() / dayMs) * dayMs);

/** The span of `filters`, whole days up to and including today unless they end earlier. */
export function spanOf({ period, from, to }: { period?: Period | undefined; from?: string | undefined; to?: string | undefined }, now: Date): TimeSpan {
  const end = new Date((to ? Date.parse(`${to}T00:00:00Z`) : startOfDay(now).getTime()) + dayMs);
  if (from) return { from: new Date(`${from}T00:00:00Z`), to: end };
  const chosen = period ?? (to ? 'all' : defaultPeriod);
  return { from: chosen === 'all' ? null : new Date(end.getTime() - daysOf[chosen] * dayMs), to: end };
}

/** The span of the same length right before, or null for all time. */
export function spanBefore({ from, to }: TimeSpan): TimeSpan | null {
  return from && { from: new Date(2 * from.getTime() - to.getTime()), to: from };
}

/** Days up to two months, weeks up to a year, then months. */
export function bucketOf({ from, to }: { from: Date; to: Date }): Bucket {
  const days = (to.getTime() - from.getTime()) / dayMs;
  return days <= 62 ? 'day' : days <= 366 ? 'week' : 'month';
}

/** The first day, as `2026-11-23`, of every bucket that the span touches. Weeks start on Monday. */
export function bucketStarts({ from, to }: { from: Date; to: Date }, bucket: Bucket): string[] {
  const starts: string[] = [];
  for (let at = startOfBucket(from, bucket); at < to; at = nextBucket(at, bucket)) starts.push(at.toISOString().slice(0, 10));
  return starts;
}

function startOfBucket(at: Date, bucket: Bucket): Date {
  const start = startOfDay(at);
  if (bucket === 'month') start.setUTCDate(1);
  if (bucket === 'week') start.setUTCDate(start.getUTCDate() - ((start.getUTCDay() + 6) % 7));
  return start;
}

function nextBucket(at: Date, bucket: Bucket): Date {
  const next = new Date(at);
  if (bucket === 'month') next.setUTCMonth(next.getUTCMonth() + 1);
  else next.setUTCDate(next.getUTCDate() + (bucket === 'week' ? 7 : 1));
  return next;
}
