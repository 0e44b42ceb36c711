'use client';
// The sliders, what they are expected to cost, and a customer's list as it would be.
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Placement } from '@/lib/generated/prisma/enums';
import type { BlendFacts } from '@/lib/services/recommendations/blends/blend-facts';
import { blendSources, qualities } from '@/lib/services/recommendations/blends/schema';
import type { Blend } from '@/ml/recommend/model/item-model';
import { BeforeAfter } from '../../_preview/before-after';
import { ShopperPicker, type PickedShopper } from '../../_preview/shopper-picker';
import { usePreview } from '../../_preview/use-preview';
import { Panel } from '@/app/_components/ui/panel';
import { PlacementField } from '../../_shared/placement-field';
import { previewBlendAction } from '../actions';
import { ExpectedAccuracy } from './expected-accuracy';
import { QualitySlider } from './quality-slider';
import { SaveBlend } from './save-blend';
import { sameBlend, scaled } from './scaled-blend';
import { WeightSliders } from './weight-sliders';

interface BlendWorkbenchProps {
  catalogue: string;
  /** Null: all placements that have no blend of their own. */
  placement: Placement | null;
  facts: BlendFacts;
}

export function BlendWorkbench({ catalogue, placement, facts }: BlendWorkbenchProps) {
  const t = useTranslations('merchandising');
  const [blend, setBlend] = useState<Blend>(scaled(facts.inForce));
  const [shopper, setShopper] = useState<PickedShopper | null>(null);
  const [chosen, setChosen] = useState<Placement>(Placement.for_you);
  const at = placement ?? chosen;
  const change = (part: Partial<Blend>) => setBlend({ ...blend, ...part });
  const ranks = blendSources.some((source) => blend[source] > 0);
  // A little below the worst that was measured: prices are differences, and would vanish above zero.
  const floor = 0.9 * Math.min(...qualities.flatMap((quality) => facts.prices?.[quality].map(({ ndcg }) => ndcg) ?? []), 1);
  const wish = ranks ? JSON.stringify({ catalogue, blend, shopperId: shopper?.id ?? null, placement: at }) : null;
  const { data, busy, failed } = usePreview(wish, (text) => previewBlendAction(JSON.parse(text) as Parameters<typeof previewBlendAction>[0]));
  return (
    <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_minmax(0,34rem)]">
      <div className="space-y-6">
        <Panel title={t('blend.qualities')} note={facts.version && t('blend.model', { version: facts.version })}>
          <div className="space-y-7">
            {qualities.map((quality) => <QualitySlider key={quality} quality={quality} value={blend[quality]} prices={facts.prices?.[quality] ?? null} floor={floor} onChange={(value) => change({ [quality]: value })} />)}
          </div>
        </Panel>
        <Panel title={t('blend.weights')} note={t('blend.weightsNote')}><WeightSliders blend={blend} onChange={change} /></Panel>
        <ExpectedAccuracy prices={facts.prices} blend={blend} trained={facts.otherwise} inForce={facts.inForce} placement={placement} />
        <SaveBlend catalogue={catalogue} placement={placement} blend={blend} facts={facts} ranks={ranks} changed={!sameBlend(blend, facts.inForce)} onReset={() => setBlend(scaled(facts.inForce))} onTake={() => setBlend(scaled(facts.otherwise))} />
      </div>
      <Panel title={t('preview.title')} className="xl:sticky xl:top-20 xl:max-h-[calc(100dvh-6rem)] xl:overflow-y-auto">
        <div className="space-y-5">
          <div className="grid gap-3 sm:grid-cols-2">
            <ShopperPicker catalogue={catalogue} value={shopper} onChange={setShopper} />
            {placement === null && <PlacementField id="blend-preview-placement" label={t('preview.placement')} value={chosen} onChange={(value) => value && setChosen(value)} />}
          </div>
          {failed && <p role="alert" className="text-sm text-danger">{t('preview.failed')}</p>}
          {data ? <BeforeAfter preview={data} busy={busy} /> : busy && <p role="status" className="text-sm text-muted-foreground">{t('preview.updating')}</p>}
          <p className="text-xs text-muted-foreground">{t('preview.chooseNote')}</p>
        </div>
      </Panel>
    </div>
  );
}
