'use client';
// Tastes by category: bars to the right for what is liked, to the left for what is not.
import { useCategoryName } from '@/app/_components/shop/use-category-name';
import { useFormatter, useTranslations } from 'next-intl';
import { cn } from '@/app/_components/ui/cn';
import type { CategoryTaste } from '@/lib/services/recommendations/taste/schema';

export function CategoryChart({ categories }: { categories: readonly CategoryTaste[] }) {
  const t = useTranslations('recommendations.taste');
  const categoryName = useCategoryName();
  const format = useFormatter();
  const largest = Math.max(...categories.map(({ weight }) => Math.abs(weight)));
  const hasDisliked = categories.some(({ weight }) => weight < 0);
  return (
    <ul aria-label={t('byCategory')} className="space-y-2.5">
      {categories.map(({ category, weight, items }) => {
        const width = `${(Math.abs(weight) / largest) * 100}%`;
        const name = category ? categoryName(category) : t('noCategory');
        return (
          <li key={category} className="grid grid-cols-[minmax(0,8rem)_minmax(0,1fr)_2.5rem] items-center gap-3 text-sm sm:grid-cols-[minmax(0,12rem)_minmax(0,1fr)_8rem]">
            <span className="truncate" title={name}>{name}</span>
            <span aria-hidden className={cn('grid h-5', hasDisliked && 'grid-cols-[1fr_2fr]')}>
              {hasDisliked && (
                <span className="flex justify-end border-r border-input">
                  {weight < 0 && <span className="h-full rounded-l-sm bg-bearish" style={{ width }} />}
                </span>
              )}
              <span className="flex rounded-r-sm bg-muted">{weight >= 0 && <span className="h-full rounded-r-sm bg-primary" style={{ width }} />}</span>
            </span>
            <span className="text-right tabular-nums text-muted-foreground">
              <span className="sr-only">{t(weight < 0 ? 'disliked' : 'liked')} </span>
              {format.number(weight, { signDisplay: 'exceptZero', maximumFractionDigits: 1 })}
              <span className="hidden sm:inline"> · {t('things', { count: items })}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
