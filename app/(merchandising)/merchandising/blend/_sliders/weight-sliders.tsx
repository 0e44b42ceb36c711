'use client';
// Where recommendations come from, each source with its share of the whole.
import { useFormatter, useTranslations } from 'next-intl';
import { Slider } from '@/app/_components/ui/slider';
import { blendSources } from '@/lib/services/recommendations/blends/schema';
import type { Blend } from '@/ml/recommend/model/item-model';

export function WeightSliders({ blend, onChange }: { blend: Blend; onChange: (part: Partial<Blend>) => void }) {
  const t = useTranslations('merchandising.blend');
  const format = useFormatter();
  const sum = blendSources.reduce((total, source) => total + blend[source], 0);
  return (
    <div className="space-y-5">
      {blendSources.map((source) => {
        const share = format.number(sum === 0 ? 0 : blend[source] / sum, { style: 'percent', maximumFractionDigits: 0 });
        return (
          <div key={source} className="space-y-1.5">
            <p className="flex items-baseline justify-between gap-3 text-sm font-medium"><span>{t(`weight.${source}`)}</span><span className="tabular-nums">{share}</span></p>
            <Slider aria-label={t(`weight.${source}`)} aria-valuetext={share} min={0} max={1} step={0.01} value={[blend[source]]} onValueChange={([next = 0]) => onChange({ [source]: Number(next.toFixed(2)) })} />
            <p className="text-sm text-muted-foreground">{t(`weightNote.${source}`)}</p>
          </div>
        );
      })}
      {sum === 0 && <p role="alert" className="text-sm font-medium text-danger">{t('noSource')}</p>}
    </div>
  );
}
