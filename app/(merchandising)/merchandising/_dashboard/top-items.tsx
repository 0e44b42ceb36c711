// The items that lists show, that people click and that they buy, the most frequent first.
import { useFormatter, useTranslations } from 'next-intl';
import { useCategoryPath } from '@/app/_components/shop/use-category-name';
import type { ItemCount } from '@/lib/services/recommendations/reports/count-items';

export function TopItems({ items }: { items: ItemCount[] }) {
  const t = useTranslations('merchandising.report');
  const format = useFormatter();
  const pathOf = useCategoryPath();
  if (items.length === 0) return <p className="text-sm text-muted-foreground">{t('topNone')}</p>;
  const most = Math.max(...items.map(({ count }) => count));
  return (
    <ol className="space-y-3">
      {items.map(({ id, name, category, count }) => (
        <li key={id} className="space-y-1">
          <div className="flex items-baseline justify-between gap-3 text-sm">
            <span className="min-w-0">
              <span className="block truncate font-medium" title={name}>{name}</span>
              <span className="block truncate text-xs text-muted-foreground">{category ? pathOf(category) : id}</span>
            </span>
            <span className="shrink-0 tabular-nums">{format.number(count)}</span>
          </div>
          <div aria-hidden className="h-1.5 overflow-hidden rounded-full bg-muted"><div className="h-full rounded-full bg-chart-1" style={{ width: `${(100 * count) / most}%` }} /></div>
        </li>
      ))}
    </ol>
  );
}
