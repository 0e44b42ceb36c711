'use client';
// One form over all settings: saved as a whole, undone as a whole.
import { useTranslations } from 'next-intl';
import { useState, useTransition, type ReactNode } from 'react';
import { Button } from '@/app/_components/ui/button';
import { cn } from '@/app/_components/ui/cn';
import type { IntentChoice } from '@/lib/services/support/inbox/list-intent-choices';
import type { SupportSettings } from '@/lib/services/support/settings/schema';
import { saveSettingsAction } from '../actions';
import { HandoverIntents } from './handover-intents';
import { Limits } from './limits';
import { OfficeHoursFields } from './office-hours-fields';
import { problemsOf } from './problems';
import { useTold } from './use-told';

interface SettingsFormProps {
  saved: SupportSettings;
  intents: IntentChoice[];
  timezones: string[];
}

export function SettingsForm({ saved, intents, timezones }: SettingsFormProps) {
  const t = useTranslations('supportSettings');
  const common = useTranslations('common');
  const told = useTold();
  const [value, setValue] = useState(saved);
  const [pending, startTransition] = useTransition();
  const changed = JSON.stringify(value) !== JSON.stringify(saved);
  const problems = problemsOf(value, timezones);
  const set = (change: Partial<SupportSettings>) => setValue({ ...value, ...change });
  const save = (next: SupportSettings, undo: SupportSettings | null) =>
    startTransition(async () => {
      await told(saveSettingsAction(next), t('saved'), undo ? { action: { label: common('undo'), onClick: () => save(undo, null) } } : undefined);
    });
  return (
    <form
      className="space-y-6"
      onSubmit={(event) => {
        event.preventDefault();
        if (changed && !problems.any) save(value, saved);
      }}
    >
      <Section title={t('hours.title')} note={t('hours.note')}>
        <OfficeHoursFields value={value.officeHours} timezones={timezones} problems={problems} onChange={(officeHours) => set({ officeHours })} />
      </Section>
      <Section title={t('intents.title')} note={t('intents.note')}>
        <HandoverIntents value={value.handoverIntents} intents={intents} onChange={(handoverIntents) => set({ handoverIntents })} />
      </Section>
      <Section title={t('limits.title')} note={t('limits.note')}>
        <Limits value={value} onChange={set} idleProblem={problems.idle} />
      </Section>
      <div className={cn('-mx-4 flex flex-wrap items-center gap-3 px-4 py-3 sm:mx-0 sm:rounded-t-lg', changed && 'sticky bottom-0 z-10 border-t bg-background/95 backdrop-blur-sm')}>
        <Button type="submit" disabled={!changed || problems.any || pending}>{t('save')}</Button>
        {changed && <Button variant="ghost" onClick={() => setValue(saved)}>{t('discard')}</Button>}
        <p role="status" className="text-sm text-muted-foreground">{problems.any ? <span className="text-danger">{t('problems')}</span> : changed ? t('unsaved') : t('nothingToSave')}</p>
      </div>
    </form>
  );
}

function Section({ title, note, children }: { title: string; note: string; children: ReactNode }) {
  return (
    <section className="grid gap-x-8 gap-y-4 rounded-lg border bg-surface p-5 sm:p-6 lg:grid-cols-[16rem_minmax(0,1fr)]">
      <div className="space-y-1">
        <h2 className="text-lg font-semibold">{title}</h2>
        <p className="text-sm text-muted-foreground">{note}</p>
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
