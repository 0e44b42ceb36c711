// How much of the catalogue people get to see, how much of the room bestsellers take, and which sources fill it.
import { useFormatter, useTranslations } from 'next-intl';
import type { CountedItems } from '@/lib/services/recommendations/reports/count-items';
import { useSourceName } from '../_shared/use-source-name';

export function CatalogueShare({ items: { coverage, bestsellers, sources } }: { items: CountedItems }) {
  const t = useTranslations('merchandising.report');
  const format = useFormatter();
  const sourceName = useSourceName();
  const percent = (share: number) => format.number(share, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <div className="grid gap-x-10 gap-y-8 md:grid-cols-3">
      <div className="space-y-2">
        <h3 className="text-sm font-medium">{t('coverage')}</h3>
        <p className="font-display text-2xl font-semibold tabular-nums">{coverage.of === 0 ? '–' : percent(Math.min(1, coverage.items / coverage.of))}</p>
        <p className="text-sm text-muted-foreground">{t('coverageOf', coverage)}</p>
      </div>
      <div className="space-y-2">
        <h3 className="text-sm font-medium">{t('bestsellers')}</h3>
        <p className="font-display text-2xl font-semibold tabular-nums">{bestsellers === null ? '–' : percent(bestsellers)}</p>
        <p className="text-sm text-muted-foreground">{bestsellers === null ? t('bestsellersNone') : t('bestsellersNote')}</p>
      </div>
      <div className="space-y-3">
        <h3 className="text-sm font-medium">{t('sources')}</h3>
        <ul className="space-y-2.5">
          {sources.map(({ source, share }) => (
            <li key={source} className="space-y-1">
              <div className="flex items-baseline justify-between gap-3 text-sm"><span>{sourceName(source)}</span><span className="text-muted-foreground tabular-nums">{percent(share)}</span></div>
              <div aria-hidden className="h-1.5 overflow-hidden rounded-full bg-muted"><div className="h-full rounded-full bg-chart-2" style={{ width: `${100 * share}%` }} /></div>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
