'use client';
// Starts a training, shows how far it is and what it measured, and asks whether it shall serve.
import { GraduationCap, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { toast } from 'sonner';
import { Alert, AlertDescription } from '@/app/_components/ui/alert';
import { Button } from '@/app/_components/ui/button';
import { Progress } from '@/app/_components/ui/progress';
import type { ActionResult } from '@/lib/http/action';
import { trainingSteps } from '@/lib/services/support/learning/schema';
import { useActionFailure } from '../../_shared/use-action-failure';
import { cancelTrainingAction, discardTrainingAction, promoteTrainingAction, startTrainingAction } from '../actions';
import { TrainingResultView } from './training-result';
import { useTraining, type SeenTraining } from './use-training';

/** Share of the whole at which each step begins; measured on a training of a dozen phrases. */
const begins: Record<(typeof trainingSteps)[number], number> = { reading: 0, embedding: 5, learning: 55, measuring: 80, writing: 95 };

function percentOf({ step, share }: NonNullable<SeenTraining['progress']>): number {
  const next = trainingSteps[trainingSteps.indexOf(step) + 1];
  return begins[step] + share * ((next ? begins[next] : 100) - begins[step]);
}

interface TrainingPanelProps {
  training: SeenTraining | null;
  /** Phrases and intents that were not learned yet. */
  waiting: number;
  /** Whether there is anything to learn at all. */
  taught: boolean;
  /** Of taught intents, by name. */
  titles: Record<string, string>;
}

export function TrainingPanel({ training: given, waiting, taught, titles }: TrainingPanelProps) {
  const t = useTranslations('teaching.training');
  const router = useRouter();
  const failureText = useActionFailure();
  const [training, setTraining] = useTraining(given);
  const [pending, start] = useTransition();
  const run = <Data,>(work: () => Promise<ActionResult<Data>>, done: (data: Data) => void) =>
    start(async () => {
      const result = await work().catch(() => null);
      if (result?.ok) done(result.data);
      else toast.error(failureText(result ? result.error : null));
    });
  const running = training?.state === 'running';
  const ready = training?.state === 'ready' ? training.result : null;
  return (
    <section aria-labelledby="training" className="space-y-4 rounded-xl border bg-surface p-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div>
          <h2 id="training" className="text-lg font-semibold">{t('title')}</h2>
          <p className="text-sm text-muted-foreground">{waiting > 0 ? t('waiting', { count: waiting }) : taught ? t('nothing') : t('untaught')}</p>
        </div>
        {running ? (
          <Button variant="outline" disabled={pending} onClick={() => run(() => cancelTrainingAction({}), () => router.refresh())}><X aria-hidden />{t('cancel')}</Button>
        ) : (
          <Button disabled={pending || (!taught && waiting === 0)} onClick={() => run(() => startTrainingAction({}), setTraining)}><GraduationCap aria-hidden />{t('start')}</Button>
        )}
      </div>
      <div role="status" aria-live="polite">
        {running && (
          <div className="space-y-2">
            <p className="text-sm">{training.progress ? t(`step.${training.progress.step}`) : t('starting')}</p>
            <Progress aria-label={t('title')} value={training.progress ? percentOf(training.progress) : 0} />
          </div>
        )}
        {training && (training.state === 'failed' || training.state === 'interrupted') && (
          <Alert variant="destructive"><AlertDescription>{training.state === 'failed' ? t('failed', { problem: training.problem ?? '' }) : t('interrupted')}</AlertDescription></Alert>
        )}
        {training?.state === 'cancelled' && <p className="text-sm text-muted-foreground">{t('cancelled')}</p>}
        {training?.state === 'promoted' && training.result && <p className="text-sm text-muted-foreground">{t('promoted', { version: training.result.version })}</p>}
      </div>
      {training && ready && (
        <TrainingResultView
          result={ready}
          titles={titles}
          pending={pending}
          onPromote={() => run(() => promoteTrainingAction({ id: training.id, acceptWarnings: ready.warnings.length > 0 }), () => {
            toast.success(t('live'));
            router.refresh();
          })}
          onDiscard={() => run(() => discardTrainingAction({ id: training.id }), () => {
            toast.success(t('discarded'));
            router.refresh();
          })}
        />
      )}
    </section>
  );
}
