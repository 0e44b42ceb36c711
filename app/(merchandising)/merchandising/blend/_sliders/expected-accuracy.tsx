'use client';
// What all sliders together are expected to leave of the accuracy, beside what is in force.
import { useFormatter, useTranslations } from 'next-intl';
import { Stat } from '@/app/_components/ui/stat';
import type { Placement } from '@/lib/generated/prisma/enums';
import { expectedAccuracy, type SliderPrices } from '@/lib/services/recommendations/blends/slider-prices';
import type { Blend } from '@/ml/recommend/model/item-model';
import { Panel } from '@/app/_components/ui/panel';
import { sameSources } from './scaled-blend';

interface ExpectedAccuracyProps {
  prices: SliderPrices | null;
  blend: Blend;
  /** Whose sources the measurements were made with. */
  trained: Blend;
  inForce: Blend;
  placement: Placement | null;
}

export function ExpectedAccuracy({ prices, blend, trained, inForce, placement }: ExpectedAccuracyProps) {
  const t = useTranslations('merchandising.blend');
  const format = useFormatter();
  const [here, now] = prices ? [expectedAccuracy(prices, blend), expectedAccuracy(prices, inForce)] : [null, null];
  const score = (number: number) => format.number(number, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const personal = placement === null || placement === 'for_you';
  return (
    <Panel title={t('expected')} note={here ? t('expectedNote') : t('expectedNone')}>
      {here && now && (
        <div className="space-y-3">
          <div className="grid grid-cols-2 gap-3" aria-live="polite">
            {(['ndcg', 'recall'] as const).map((name) => <Stat key={name} label={t(name)} value={score(here[name])} hint={t('inForce', { value: score(now[name]) })} />)}
          </div>
          {!personal && <p className="text-sm text-muted-foreground">{t('itemLists')}</p>}
          {personal && !sameSources(blend, trained) && <p className="text-sm text-muted-foreground">{t('weightsUnmeasured')}</p>}
        </div>
      )}
    </Panel>
  );
}
