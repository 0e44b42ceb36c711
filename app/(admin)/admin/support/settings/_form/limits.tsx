'use client';
// When the assistant calls a person by itself, and when a silent conversation is over.
import { useFormatter, useTranslations } from 'next-intl';
import { describedBy, FormField } from '@/app/_components/ui/form-field';
import { Input } from '@/app/_components/ui/input';
import { SegmentedControl } from '@/app/_components/ui/segmented-control';
import { Slider } from '@/app/_components/ui/slider';
import type { SupportSettings } from '@/lib/services/support/settings/schema';
import { idleRange } from './problems';

interface LimitsProps {
  value: SupportSettings;
  idleProblem: boolean;
  onChange: (change: Partial<SupportSettings>) => void;
}

const tries = ['1', '2', '3', '4', '5'] as const;

export function Limits({ value, idleProblem, onChange }: LimitsProps) {
  const t = useTranslations('supportSettings.limits');
  const format = useFormatter();
  const idleError = idleProblem && t('idleRange', idleRange);
  return (
    <div className="space-y-6">
      <div className="space-y-1.5">
        <p className="text-sm font-medium">{t('cannotAnswer')}</p>
        <SegmentedControl
          aria-label={t('cannotAnswer')}
          value={tries.find((each) => Number(each) === value.cannotAnswerLimit) ?? '2'}
          onValueChange={(next) => onChange({ cannotAnswerLimit: Number(next) })}
          options={tries.map((each) => ({ value: each, label: each }))}
        />
        <p className="text-sm text-muted-foreground">{t('cannotAnswerNote', { count: value.cannotAnswerLimit })}</p>
      </div>
      <div className="max-w-md space-y-1.5">
        <p className="flex justify-between text-sm font-medium"><span>{t('anger')}</span> <span className="tabular-nums">{format.number(value.angerThreshold, { style: 'percent' })}</span></p>
        <Slider aria-label={t('anger')} min={0.5} max={1} step={0.01} value={[value.angerThreshold]} onValueChange={([next]) => next !== undefined && onChange({ angerThreshold: next })} />
        <p className="text-sm text-muted-foreground">{t('angerNote')}</p>
      </div>
      <FormField id="idle" label={t('idle')} hint={t('idleNote')} error={idleError} className="max-w-md">
        <Input id="idle" type="number" inputMode="numeric" {...idleRange} value={Number.isNaN(value.idleMinutes) ? '' : value.idleMinutes} aria-invalid={idleProblem || undefined} aria-describedby={describedBy('idle', { hint: true, error: idleError })} className="w-32" onChange={(event) => onChange({ idleMinutes: event.target.valueAsNumber })} />
      </FormField>
    </div>
  );
}
