'use client';
// Puts the blend in force, with a reason, or takes what training chose.
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { Button } from '@/app/_components/ui/button';
import { describedBy, FormField } from '@/app/_components/ui/form-field';
import { Input } from '@/app/_components/ui/input';
import type { Placement } from '@/lib/generated/prisma/enums';
import type { BlendFacts } from '@/lib/services/recommendations/blends/blend-facts';
import { blendReason } from '@/lib/services/recommendations/blends/schema';
import type { Blend } from '@/ml/recommend/model/item-model';
import { Panel } from '@/app/_components/ui/panel';
import { useTold } from '../../_shared/use-told';
import { saveBlendAction } from '../actions';
import { sameBlend } from './scaled-blend';

interface SaveBlendProps {
  catalogue: string;
  placement: Placement | null;
  blend: Blend;
  facts: BlendFacts;
  /** At least one source is on. */
  ranks: boolean;
  changed: boolean;
  onReset: () => void;
  /** Sets the sliders to what would hold without a blend of this placement's own. */
  onTake: () => void;
}

const states = { own: 'nowOwn', all: 'nowAll', trained: 'nowTrained' } as const;

export function SaveBlend({ catalogue, placement, blend, facts, ranks, changed, onReset, onTake }: SaveBlendProps) {
  const t = useTranslations('merchandising');
  const told = useTold();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [pending, startTransition] = useTransition();
  const error = tried && !blendReason.safeParse(reason).success ? t('blend.reasonMissing') : undefined;
  const takesOther = sameBlend(blend, facts.otherwise) && facts.from === (placement === null ? 'all' : 'own');
  const state = placement === null && facts.from === 'all' ? 'nowOwn' : states[facts.from];
  const save = () => {
    setTried(true);
    if (!blendReason.safeParse(reason).success) return;
    startTransition(async () => {
      // Back on what would hold anyway: then later models choose anew.
      const done = await told(saveBlendAction({ catalogue, placement, blend: takesOther ? null : blend, reason }), () => t('blend.saved'));
      if (done) { setReason(''); setTried(false); }
    });
  };
  return (
    <Panel title={t('blend.save')} note={t(`blend.${state}`, { placement: t(`placement.${placement ?? 'all'}`) })}>
      <form className="space-y-4" noValidate onSubmit={(event) => { event.preventDefault(); save(); }}>
        <FormField id="blend-reason" label={t('blend.reason')} hint={t('blend.reasonHint')} error={error}>
          <Input id="blend-reason" value={reason} maxLength={500} autoComplete="off" aria-invalid={error !== undefined || undefined} aria-describedby={describedBy('blend-reason', { hint: true, error })} onChange={(event) => setReason(event.target.value)} />
        </FormField>
        <div className="flex flex-wrap items-center gap-2">
          <Button type="submit" disabled={pending || !changed || !ranks}>{t('blend.save')}</Button>
          {changed && <Button variant="outline" onClick={onReset}>{t('blend.reset')}</Button>}
          {!sameBlend(blend, facts.otherwise) && <Button variant="ghost" onClick={onTake}>{t(placement === null ? 'blend.useTrained' : 'blend.useAll')}</Button>}
        </div>
        {!changed && <p className="text-sm text-muted-foreground">{t('blend.unchanged')}</p>}
      </form>
    </Panel>
  );
}
