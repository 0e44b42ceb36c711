'use client';
// Starts a training, shows how far it is and what it measured, and asks whether its version shall serve.
import { BrainCircuit, TriangleAlert, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { Alert, AlertDescription } from '@/app/_components/ui/alert';
import { Button } from '@/app/_components/ui/button';
import { Progress } from '@/app/_components/ui/progress';
import { trainingFailures, type TrainingStep } from '@/lib/services/recommendations/training/schema';
import { useTold } from '../../../_shared/use-told';
import { cancelTrainingAction, trainCatalogueAction } from '../../actions';
import { TrainingDecision } from './training-decision';
import { TrainingResult } from './training-result';
import { useItemTraining, type SeenTraining } from './use-item-training';

/** Share of the whole at which each step begins; measured on online-retail. */
const begins: Record<TrainingStep, [number, number]> = { reading: [0, 5], learning: [5, 60], comparing: [60, 97], writing: [97, 100] };

interface TrainingPanelProps {
  slug: string;
  training: SeenTraining | null;
  /** The version that serves. */
  serves: string | null;
  people: number;
  least: number;
}

export function TrainingPanel({ slug, training: given, serves, people, least }: TrainingPanelProps) {
  const t = useTranslations('catalogues.training');
  const told = useTold();
  const router = useRouter();
  const [training, setTraining] = useItemTraining(slug, given);
  const [pending, start] = useTransition();
  const running = training?.state === 'running';
  const tooFew = people < least;
  const problem = trainingFailures.find((failure) => failure === training?.problem);
  const percent = training?.progress ? begins[training.progress.step][0] + training.progress.share * (begins[training.progress.step][1] - begins[training.progress.step][0]) : 0;
  return (
    <section aria-labelledby="training" className="flex flex-col gap-4 rounded-xl border bg-surface p-5">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0 flex-1 basis-64">
          <h2 id="training" className="text-lg font-semibold">{t('title')}</h2>
          <p className="max-w-prose text-sm break-words text-muted-foreground">{serves ? t('serves', { version: serves }) : tooFew ? t('tooFew', { people, least }) : t('none')}</p>
        </div>
        {running ? (
          <Button variant="outline" disabled={pending} onClick={() => start(async () => void ((await told(cancelTrainingAction({ slug }), () => t('cancelled'))) && router.refresh()))}><X aria-hidden />{t('cancel')}</Button>
        ) : (
          <Button
            disabled={pending || tooFew} variant={training?.state === 'ready' ? 'outline' : 'default'}
            onClick={() => start(async () => {
              const begun = await told(trainCatalogueAction({ slug }), () => t('starting'));
              if (begun) setTraining(begun.data);
            })}
          >
            <BrainCircuit aria-hidden />{serves ? t('again') : t('start')}
          </Button>
        )}
      </div>
      <div role="status" aria-live="polite" className="empty:hidden">
        {running && (
          <div className="space-y-2">
            <p className="text-sm">{training.progress ? t(`step.${training.progress.step}`) : t('starting')}</p>
            <Progress aria-label={t('title')} value={percent} />
          </div>
        )}
        {(training?.state === 'failed' || training?.state === 'interrupted') && (
          <Alert variant="destructive"><TriangleAlert aria-hidden /><AlertDescription>{training.state === 'interrupted' ? t('interrupted') : t('failed', { problem: problem ? t(`failures.${problem}`) : (training.problem ?? '') })}</AlertDescription></Alert>
        )}
        {training?.state === 'cancelled' && <p className="text-sm text-muted-foreground">{t('cancelled')}</p>}
      </div>
      {training?.result && (training.state === 'ready' || training.state === 'promoted') && (
        <TrainingResult result={training.result} waits={training.state === 'ready'}>
          {training.state === 'ready' && <TrainingDecision slug={slug} id={training.id} result={training.result} />}
        </TrainingResult>
      )}
    </section>
  );
}
