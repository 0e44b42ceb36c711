// Ratings by what answers have in common: one bar a group, its length the share of ups. Each leads to its ratings.
import { useFormatter, useTranslations } from 'next-intl';
import Link from 'next/link';
import type { GroupCount, Grouping } from '@/lib/feedback/count-by-group';
import { filtersToSearch } from '@/lib/filters/filters-in';
import type { FeedbackFilters } from '@/lib/feedback/filters';

interface GroupBarsProps {
  field: Grouping;
  counts: GroupCount[];
  nameOf: (key: string) => string;
  filters: FeedbackFilters;
}

export function GroupBars({ field, counts, nameOf, filters }: GroupBarsProps) {
  const t = useTranslations('feedback.dashboard');
  const format = useFormatter();
  if (counts.length === 0) return <p className="text-sm text-muted-foreground">{t('nothing')}</p>;
  return (
    <ul className="space-y-4">
      {counts.map(({ key, up, down }) => (
        <li key={key} className="space-y-1.5">
          <div className="flex items-baseline justify-between gap-3 text-sm">
            <Link href={`/admin/feedback?${filtersToSearch({ ...filters, [field]: key })}`} className="min-w-0 truncate font-medium underline-offset-4 hover:underline">
              {nameOf(key)}
            </Link>
            <span className="shrink-0 text-muted-foreground tabular-nums">
              {t('shareOf', { share: format.number(up / (up + down), { style: 'percent', maximumFractionDigits: 0 }), count: up + down })}
            </span>
          </div>
          <div aria-hidden className="h-2 overflow-hidden rounded-full bg-chart-3/35">
            <div className="h-full rounded-full bg-chart-1" style={{ width: `${(100 * up) / (up + down)}%` }} />
          </div>
        </li>
      ))}
    </ul>
  );
}
