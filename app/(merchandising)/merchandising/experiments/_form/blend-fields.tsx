'use client';
// The blend of an arm: what lists should be, and where recommendations come from.
import { useFormatter, useTranslations } from 'next-intl';
import { Slider } from '@/app/_components/ui/slider';
import { blendSources, qualities } from '@/lib/services/recommendations/blends/schema';
import type { Blend } from '@/ml/recommend/model/item-model';
import { scaled } from '../../blend/_sliders/scaled-blend';

export function BlendFields({ blend, onChange }: { blend: Blend; onChange: (blend: Blend) => void }) {
  const t = useTranslations('merchandising.blend');
  const format = useFormatter();
  const percent = (share: number) => format.number(share, { style: 'percent', maximumFractionDigits: 0 });
  const shown = scaled(blend);
  const whole = blendSources.reduce((sum, source) => sum + shown[source], 0);
  const set = (name: keyof Blend) => ([value = 0]: number[]) => onChange({ ...shown, [name]: Number(value.toFixed(2)) });
  const slider = (name: keyof Blend, label: string, said: string, step: number) => (
    <div key={name} className="space-y-1">
      <p className="flex items-baseline justify-between gap-3 text-sm font-medium"><span>{label}</span><span className="tabular-nums">{said}</span></p>
      <Slider aria-label={label} aria-valuetext={said} min={0} max={1} step={step} value={[shown[name]]} onValueChange={set(name)} />
    </div>
  );
  return (
    <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
      <div className="space-y-3">
        <p className="text-xs font-semibold text-muted-foreground">{t('qualities')}</p>
        {qualities.map((quality) => slider(quality, t(`quality.${quality}`), percent(shown[quality]), 0.05))}
      </div>
      <div className="space-y-3">
        <p className="text-xs font-semibold text-muted-foreground">{t('weights')}</p>
        {blendSources.map((source) => slider(source, t(`weight.${source}`), percent(whole === 0 ? 0 : shown[source] / whole), 0.01))}
      </div>
    </div>
  );
}
