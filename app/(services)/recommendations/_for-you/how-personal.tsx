'use client';
// How much of a list comes from the person's own taste, as the model's parts say.
import { useFormatter, useTranslations } from 'next-intl';
import type { RecommendationListView } from '@/lib/services/recommendations/schema';
import { sources } from '@/ml/recommend/model/item-model';

/** Mean share of what the person's own items give, 0 to 1. */
export function personalShare({ items }: Pick<RecommendationListView, 'items'>): number {
  const shares = items.map(({ parts }) => {
    const whole = sources.reduce((sum, source) => sum + Math.max(0, parts[source]), 0);
    return whole > 0 ? (Math.max(0, parts.linear) + Math.max(0, parts.text)) / whole : 0;
  });
  return shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

export function HowPersonal({ list }: { list: RecommendationListView | null }) {
  const t = useTranslations('recommendations.list');
  const format = useFormatter();
  const share = list ? personalShare(list) : 0;
  return (
    <div className="space-y-1.5">
      <p className="flex justify-between gap-3 text-[0.8125rem] text-muted-foreground">
        <span>{t('personal')}</span>
        <span className="tabular-nums">{format.number(share, { style: 'percent', maximumFractionDigits: 0 })}</span>
      </p>
      <div aria-hidden className="h-1.5 overflow-hidden rounded-full bg-muted">
        <div className="h-full rounded-full bg-primary transition-[width] duration-500" style={{ width: `${share * 100}%` }} />
      </div>
    </div>
  );
}
