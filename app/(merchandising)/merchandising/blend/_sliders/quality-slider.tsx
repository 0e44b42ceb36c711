'use client';
// One quality with its price under it: accuracy by setting, the chosen one marked, and what is gained for it.
import { useFormatter, useTranslations } from 'next-intl';
import { Line, LineChart, ReferenceDot, ReferenceLine, XAxis, YAxis } from 'recharts';
import { ChartContainer } from '@/app/_components/ui/chart';
import { Slider } from '@/app/_components/ui/slider';
import type { Quality } from '@/lib/services/recommendations/blends/schema';
import { judgedAt, type SliderPrices } from '@/lib/services/recommendations/blends/slider-prices';

/** The thumb's middle never leaves the track's ends by more: a point of the chart lies under it. */
const halfThumbPx = 10;

interface QualitySliderProps {
  quality: Quality;
  /** 0 to 1. */
  value: number;
  /** Null where nothing was measured. */
  prices: SliderPrices[Quality] | null;
  /** Where the charts of all qualities begin, so that they can be compared. */
  floor: number;
  onChange: (value: number) => void;
}

export function QualitySlider({ quality, value, prices, floor, onChange }: QualitySliderProps) {
  const t = useTranslations('merchandising.blend');
  const format = useFormatter();
  const name = t(`quality.${quality}`);
  const percent = format.number(value, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <div className="space-y-2">
      <div>
        <p className="flex items-baseline justify-between gap-3 text-sm font-medium"><span>{name}</span><span className="tabular-nums">{percent}</span></p>
        <p className="text-sm text-muted-foreground">{t(`qualityNote.${quality}`)}</p>
      </div>
      <Slider aria-label={name} aria-valuetext={percent} min={0} max={1} step={0.05} value={[value]} onValueChange={([next = 0]) => onChange(Number(next.toFixed(2)))} />
      {prices && prices.length > 1 ? <Price quality={quality} value={value} prices={prices} floor={floor} name={name} /> : <p className="text-xs text-muted-foreground">{t('noPrice')}</p>}
    </div>
  );
}

function Price({ quality, value, prices, floor, name }: { quality: Quality; value: number; prices: SliderPrices[Quality]; floor: number; name: string }) {
  const t = useTranslations('merchandising.blend');
  const format = useFormatter();
  const [here, none] = [judgedAt(prices, value), judgedAt(prices, 0)];
  if (!here || !none) return null;
  const score = (number: number) => format.number(number, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const change = (now: number, before: number) => format.number(before === 0 ? 0 : now / before - 1, { style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  // The quality itself, where the evaluation measures it.
  const gain = quality === 'freshness' ? null : t('gain', { name: t(`measure.${quality}`), value: format.number(here[quality], { maximumFractionDigits: 2 }), change: change(here[quality], none[quality]) });
  return (
    <div>
      <ChartContainer role="img" aria-label={t('price', { name, value: score(here.ndcg) })} className="aspect-auto h-20 w-full" config={{ ndcg: { color: 'var(--chart-1)' } }}>
        <LineChart data={prices} margin={{ top: 8, right: halfThumbPx, bottom: 6, left: halfThumbPx }} accessibilityLayer={false}>
          <XAxis dataKey="at" type="number" domain={[0, 1]} hide />
          <YAxis domain={[floor, 'dataMax']} hide />
          <ReferenceLine y={none.ndcg} stroke="var(--border)" strokeDasharray="3 3" />
          <Line dataKey="ndcg" type="linear" stroke="var(--color-ndcg)" strokeWidth={2} dot={{ r: 2.5, fill: 'var(--color-ndcg)', strokeWidth: 0 }} isAnimationActive={false} />
          <ReferenceDot x={value} y={here.ndcg} r={5} fill="var(--foreground)" stroke="var(--surface)" strokeWidth={2} ifOverflow="visible" />
        </LineChart>
      </ChartContainer>
      <p className="flex flex-wrap gap-x-3 text-xs text-muted-foreground tabular-nums">
        <span>{t('priceAt', { ndcg: score(here.ndcg), recall: score(here.recall) })}</span>
        {value > 0 && <span className="font-semibold text-foreground">{t('priceOf', { change: change(here.ndcg, none.ndcg) })}</span>}
        {value > 0 && gain && <span>{gain}</span>}
      </p>
    </div>
  );
}
