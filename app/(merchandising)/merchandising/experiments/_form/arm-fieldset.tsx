'use client';
// One arm: its name, what it does, and how many people see it.
import { Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Button } from '@/app/_components/ui/button';
import { cn } from '@/app/_components/ui/cn';
import { FormField } from '@/app/_components/ui/form-field';
import { fieldClasses, Input } from '@/app/_components/ui/input';
import { SegmentedControl } from '@/app/_components/ui/segmented-control';
import type { Blend } from '@/ml/recommend/model/item-model';
import { BlendFields } from './blend-fields';
import type { ArmFields, Problem } from './fields';

interface ArmFieldsetProps {
  arm: ArmFields;
  /** What the others are compared with. */
  first: boolean;
  problem: Problem | undefined;
  versions: string[];
  /** In force at the placement. */
  blend: Blend;
  /** Whether it has a share of its own. */
  shared: boolean;
  onChange: (part: Partial<ArmFields>) => void;
  onRemove: (() => void) | null;
}

export function ArmFieldset({ arm, first, problem, versions, blend, shared, onChange, onRemove }: ArmFieldsetProps) {
  const t = useTranslations('experiments.form');
  const id = useId();
  const wrong = problem && t(`wrong.${problem}`);
  const marked = (...problems: Problem[]) => (problem && problems.includes(problem) ? { 'aria-invalid': true, 'aria-describedby': `${id}-wrong` } : {});
  return (
    <fieldset className="min-w-0 space-y-4 rounded-lg border bg-surface p-5">
      <legend className="sr-only">{arm.name || t('armUnnamed')}</legend>
      <div className="flex items-end gap-3">
        <FormField id={`${id}-name`} label={first ? t('armNameFirst') : t('armName')} className="min-w-0 flex-1">
          <Input id={`${id}-name`} value={arm.name} maxLength={60} autoComplete="off" {...marked('armName')} onChange={(event) => onChange({ name: event.target.value })} />
        </FormField>
        {shared && (
          <FormField id={`${id}-share`} label={t('share')} className="w-24">
            <div className="relative">
              <Input id={`${id}-share`} inputMode="decimal" value={arm.percent} maxLength={5} className="pr-7 text-right tabular-nums" {...marked('share')} onChange={(event) => onChange({ percent: event.target.value })} />
              <span aria-hidden className="pointer-events-none absolute inset-y-0 right-3 grid place-content-center text-sm text-muted-foreground">%</span>
            </div>
          </FormField>
        )}
        {onRemove && <Button variant="ghost" size="icon" aria-label={t('removeArm', { name: arm.name || t('armUnnamed') })} onClick={onRemove}><Trash2 aria-hidden /></Button>}
      </div>
      {wrong && <p id={`${id}-wrong`} role="alert" className="text-sm font-medium text-danger">{wrong}</p>}
      <SegmentedControl
        aria-label={t('how')} value={arm.blend ? 'own' : 'present'} onValueChange={(how) => onChange({ blend: how === 'own' ? (arm.blend ?? blend) : null })}
        options={[{ value: 'present', label: t('blendPresent') }, { value: 'own', label: t('blendOwn') }]}
      />
      {arm.blend && <BlendFields blend={arm.blend} onChange={(own) => onChange({ blend: own })} />}
      {versions.length > 0 && (
        <FormField id={`${id}-version`} label={t('version')} className="max-w-sm">
          <select id={`${id}-version`} value={arm.version ?? ''} onChange={(event) => onChange({ version: event.target.value || null })} className={cn(fieldClasses, 'h-10')}>
            <option value="">{t('versionActive')}</option>
            {versions.map((version) => <option key={version} value={version}>{version}</option>)}
          </select>
        </FormField>
      )}
    </fieldset>
  );
}
