'use client';
// Input above, answers below. It owns the run; everything else is told.
import { FileSpreadsheet, Type } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Tabs, TabsContent, TabsList, TabsTrigger } from '@/app/_components/ui/tabs';
import { KeepSwitch } from '../_device/keep-switch';
import { FileInput } from './file-input';
import { KeptResults } from './kept-results';
import { RunResults } from './run-results';
import { TextInput } from './text-input';
import { useJudging } from './use-judging';

export function Workbench() {
  const t = useTranslations('sentiment');
  const judging = useJudging();
  const running = judging.run?.state === 'running';
  return (
    <div className="space-y-8">
      <section aria-label={t('input')} className="space-y-4 rounded-xl border border-border bg-surface p-4 sm:p-6">
        <Tabs defaultValue="text" className="gap-4">
          <TabsList>
            <TabsTrigger value="text"><Type aria-hidden /> {t('tabs.text')}</TabsTrigger>
            <TabsTrigger value="file"><FileSpreadsheet aria-hidden /> {t('tabs.file')}</TabsTrigger>
          </TabsList>
          <TabsContent value="text" forceMount className="data-[state=inactive]:hidden">
            <TextInput disabled={running} onJudge={(texts, name) => void judging.judge(texts, name)} />
          </TabsContent>
          <TabsContent value="file" forceMount className="data-[state=inactive]:hidden">
            <FileInput disabled={running} onJudge={(texts, name) => void judging.judge(texts, name.slice(0, 120))} />
          </TabsContent>
        </Tabs>
        <KeepSwitch />
      </section>
      {judging.run ? <RunResults key={judging.run.startedAt} judging={judging} run={judging.run} /> : <KeptResults />}
    </div>
  );
}
