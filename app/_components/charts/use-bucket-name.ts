// How a day, week or month is called on an axis. Buckets are UTC days, so they are named in UTC.
import { useFormatter } from 'next-intl';
import type { Bucket } from '@/lib/filters/time-span';

export function useBucketName(bucket: Bucket): (start: string) => string {
  const format = useFormatter();
  return (start) =>
    format.dateTime(new Date(`${start}T00:00:00Z`), {
      timeZone: 'UTC',
      ...(bucket === 'month' ? { year: 'numeric', month: 'short' } : { month: 'short', day: 'numeric' }),
    });
}
