'use client';
// An experiment as somebody drafts it: where, between what, and beside it how many people it takes.
import { Plus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { useRef, useState, useTransition } from 'react';
import { Button } from '@/app/_components/ui/button';
import { describedBy, FormField } from '@/app/_components/ui/form-field';
import { Input } from '@/app/_components/ui/input';
import type { ExperimentView } from '@/lib/services/recommendations/experiments/experiment-view';
import { maxArms } from '@/lib/services/recommendations/experiments/schema';
import { address } from '../../_shared/address';
import { useTold } from '../../_shared/use-told';
import { createExperimentAction } from '../actions';
import { AllocationField } from './allocation-field';
import { ArmFieldset } from './arm-fieldset';
import { evenPercents, firstFields, inputOf, shareOf, type ArmFields, type ExperimentFields } from './fields';
import type { PlacementFacts } from './placement-facts';
import { PlacementChoice } from './placement-choice';
import { PlanPanel } from './plan-panel';

interface ExperimentFormProps {
  catalogue: { slug: string; named: string | undefined };
  /** Of the item model. */
  versions: string[];
  facts: PlacementFacts;
  /** To be copied. */
  model: ExperimentView | null;
}

export function ExperimentForm({ catalogue, versions, facts, model }: ExperimentFormProps) {
  const t = useTranslations('experiments');
  const told = useTold();
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [fields, setFields] = useState<ExperimentFields>(() =>
    firstFields(model, { present: t('form.present'), other: t('form.other'), copy: (name) => t('form.copyOf', { name }) }, (placement) => facts[placement].blend),
  );
  const [tried, setTried] = useState(false);
  const [pending, startTransition] = useTransition();
  const { input, problems } = inputOf(fields, facts[fields.placement].blend);
  const change = (part: Partial<ExperimentFields>) => setFields({ ...fields, ...part });
  const changeArm = (key: number, part: Partial<ArmFields>) => change({ arms: fields.arms.map((arm) => (arm.key === key ? { ...arm, ...part } : arm)) });
  /** Shares are even again when arms come or go: what was typed was for others. */
  const setArms = (arms: ArmFields[]) => change({ arms: arms.map((arm, index) => ({ ...arm, percent: evenPercents(arms.length)[index] ?? '' })) });
  const nameWrong = tried && problems.name ? t('form.wrong.name') : undefined;

  function save(): void {
    setTried(true);
    // The first field that needs another look gets the focus once it is marked.
    if (!input) return void requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    startTransition(async () => {
      const done = await told(createExperimentAction({ catalogue: catalogue.slug, experiment: input }), () => t('told.created'));
      if (done) router.push(address(`/merchandising/experiments/${done.data.id}`, catalogue.named));
    });
  }

  return (
    <div className="grid items-start gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_24rem]">
      <form ref={form} noValidate className="min-w-0 space-y-8" onSubmit={(event) => { event.preventDefault(); save(); }}>
        <div className="grid gap-5 sm:grid-cols-[minmax(0,1fr)_14rem]">
          <FormField id="experiment-name" label={t('form.name')} hint={t('form.nameHint')} error={nameWrong}>
            <Input id="experiment-name" value={fields.name} maxLength={80} autoComplete="off" aria-invalid={nameWrong ? true : undefined} aria-describedby={describedBy('experiment-name', { hint: true, error: nameWrong })} onChange={(event) => change({ name: event.target.value })} />
          </FormField>
          <PlacementChoice value={fields.placement} onChange={(placement) => change({ placement })} />
        </div>
        <section aria-labelledby="arms" className="space-y-4">
          <div>
            <h2 id="arms" className="text-lg font-semibold">{t('form.arms')}</h2>
            <p className="text-sm text-muted-foreground">{t('form.armsNote')}</p>
          </div>
          {fields.arms.map((arm, index) => (
            <ArmFieldset
              key={arm.key} arm={arm} first={index === 0} problem={tried ? problems.arms.get(arm.key) : undefined} versions={versions} blend={facts[fields.placement].blend} shared={fields.allocation === 'fixed'}
              onChange={(part) => changeArm(arm.key, part)} onRemove={fields.arms.length > 2 ? () => setArms(fields.arms.filter(({ key }) => key !== arm.key)) : null}
            />
          ))}
          {tried && problems.shares && <p role="alert" className="text-sm font-medium text-danger">{t('form.wrong.shares')}</p>}
          {fields.arms.length < maxArms && (
            <Button variant="outline" onClick={() => setArms([...fields.arms, { key: Math.max(...fields.arms.map(({ key }) => key)) + 1, name: '', blend: facts[fields.placement].blend, version: null, percent: '' }])}>
              <Plus aria-hidden />{t('form.addArm')}
            </Button>
          )}
        </section>
        <AllocationField value={fields.allocation} onChange={(allocation) => change({ allocation })} />
        <div className="space-y-2">
          <div className="flex flex-wrap gap-2">
            <Button type="submit" disabled={pending}>{pending ? t('form.saving') : t('form.save')}</Button>
            <Button asChild variant="ghost"><Link href={address('/merchandising/experiments', catalogue.named)}>{t('form.cancel')}</Link></Button>
          </div>
          <p className="text-sm text-muted-foreground">{t('form.saveNote')}</p>
        </div>
      </form>
      <PlanPanel pace={facts[fields.placement]} bandit={fields.allocation === 'bandit'} shares={fields.arms.map(({ percent }) => (fields.allocation === 'bandit' ? 1 / fields.arms.length : shareOf(percent)))} />
    </div>
  );
}
