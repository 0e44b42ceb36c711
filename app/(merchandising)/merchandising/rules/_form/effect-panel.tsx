'use client';
// What the rule would do, kept up to date while it is written.
import { CircleAlert, TriangleAlert } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Alert, AlertDescription } from '@/app/_components/ui/alert';
import { Placement } from '@/lib/generated/prisma/enums';
import { fewItems } from '@/lib/services/recommendations/rules/check-rules';
import type { RulePreview } from '@/lib/services/recommendations/rules/preview-rule';
import type { RuleInput } from '@/lib/services/recommendations/rules/schema';
import { BeforeAfter } from '../../_preview/before-after';
import { ShopperPicker, type PickedShopper } from '../../_preview/shopper-picker';
import { usePreview } from '../../_preview/use-preview';
import { Panel } from '@/app/_components/ui/panel';
import { PlacementField } from '../../_shared/placement-field';
import { ConflictText } from '../_list/conflict-text';
import { previewRuleAction } from '../actions';

interface EffectPanelProps {
  catalogue: { slug: string; named: string | undefined };
  ruleId: number | null;
  /** Null while the rule is incomplete. */
  input: RuleInput | null;
  /** Of the rule; null: everywhere. */
  placement: Placement | null;
  itemNames: Record<string, string>;
}

export function EffectPanel({ catalogue, ruleId, input, placement, itemNames }: EffectPanelProps) {
  const t = useTranslations('merchandising');
  const [shopper, setShopper] = useState<PickedShopper | null>(null);
  const [chosen, setChosen] = useState<Placement>(Placement.for_you);
  const at = placement ?? chosen;
  const wish = input && JSON.stringify({ catalogue: catalogue.slug, ruleId, draft: input, shopperId: shopper?.id ?? null, placement: at });
  const { data, busy, failed } = usePreview(wish, (text) => previewRuleAction(JSON.parse(text) as Parameters<typeof previewRuleAction>[0]));
  return (
    <Panel title={t('form.effect.title')} className="xl:sticky xl:top-20 xl:max-h-[calc(100dvh-6rem)] xl:overflow-y-auto">
      <div className="space-y-5">
        {!input && <p className="text-sm text-muted-foreground">{t('form.effect.unfinished')}</p>}
        {data && <CheckText check={data.check} placement={at} ruleNames={data.ruleNames} itemNames={itemNames} named={catalogue.named} self={ruleId ?? 0} />}
        <div className="grid gap-3 sm:grid-cols-2">
          <ShopperPicker catalogue={catalogue.slug} value={shopper} onChange={setShopper} />
          {placement === null && <PlacementField id="effect-placement" label={t('preview.placement')} value={chosen} onChange={(value) => value && setChosen(value)} />}
        </div>
        {failed && <p role="alert" className="text-sm text-danger">{t('preview.failed')}</p>}
        {data ? <BeforeAfter preview={data.preview} busy={busy} /> : busy && <p role="status" className="text-sm text-muted-foreground">{t('preview.updating')}</p>}
        <p className="text-xs text-muted-foreground">{t('preview.chooseNote')}</p>
      </div>
    </Panel>
  );
}

interface CheckTextProps {
  check: RulePreview['check'];
  placement: Placement;
  ruleNames: Record<number, string>;
  itemNames: Record<string, string>;
  named: string | undefined;
  self: number;
}

function CheckText({ check: { matched, total, left, conflicts }, placement, ...rest }: CheckTextProps) {
  const t = useTranslations('merchandising');
  const format = useFormatter();
  const values = { placement: t(`placement.${placement}`), left: left[placement], total };
  const dry = total > 0 && left[placement] === 0;
  const few = !dry && left[placement] < Math.min(fewItems, total);
  return (
    <div className="space-y-3 text-sm" aria-live="polite">
      <p className="font-medium">{t('form.effect.matched', { count: matched, shown: format.number(matched) })}</p>
      {dry || few ? (
        <Alert variant={dry ? 'destructive' : 'warning'} role="status">
          {dry ? <CircleAlert aria-hidden /> : <TriangleAlert aria-hidden />}
          <AlertDescription>{t(dry ? 'form.effect.nothing' : 'form.effect.few', values)}</AlertDescription>
        </Alert>
      ) : <p className="text-muted-foreground">{t('form.effect.left', values)}</p>}
      {conflicts.map((conflict) => (
        <Alert key={JSON.stringify(conflict)} variant="warning">
          <TriangleAlert aria-hidden />
          <AlertDescription><ConflictText conflict={conflict} {...rest} /></AlertDescription>
        </Alert>
      ))}
    </div>
  );
}
