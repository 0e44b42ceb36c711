'use client';
// What can be done with an experiment now. Everything that people will see, or that cannot be taken back, is asked once more.
import { Copy, Play, Square, Trash2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { useTransition } from 'react';
import { Button } from '@/app/_components/ui/button';
import type { ExperimentView } from '@/lib/services/recommendations/experiments/experiment-view';
import type { Verdict } from '@/lib/services/recommendations/experiments/judge-arms';
import { address } from '../_shared/address';
import { useTold } from '../_shared/use-told';
import { deleteDraftAction, startExperimentAction, stopExperimentAction } from './actions';
import { ConfirmButton } from './confirm-button';
import { PromoteDialog } from './promote-dialog';

interface ExperimentActionsProps {
  experiment: ExperimentView;
  verdict: Verdict | null;
  named: string | undefined;
  admin: boolean;
}

export function ExperimentActions({ experiment, verdict, named, admin }: ExperimentActionsProps) {
  const t = useTranslations('experiments');
  const placements = useTranslations('merchandising.placement');
  const told = useTold();
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const { id, name, state, placement } = experiment;
  const run = (work: () => Promise<unknown>) => startTransition(async () => { await work(); });
  const where = placements(placement);
  return (
    <>
      {state === 'draft' && (
        <ConfirmButton label={t('start')} icon={<Play aria-hidden />} title={t('startTitle', { name })} text={t('startText', { placement: where })} disabled={pending}
          onConfirm={() => run(() => told(startExperimentAction({ id }), () => t('told.started')))} />
      )}
      {(state === 'running' || state === 'stopped') && <PromoteDialog experiment={experiment} verdict={verdict} admin={admin} />}
      {state === 'running' && (
        <ConfirmButton label={t('stop')} icon={<Square aria-hidden />} variant="outline" title={t('stopTitle', { name })} text={t('stopText', { placement: where })} disabled={pending}
          onConfirm={() => run(() => told(stopExperimentAction({ id }), () => t('told.stopped')))} />
      )}
      <Button asChild variant="ghost"><Link href={address('/merchandising/experiments/new', named, { from: id })}><Copy aria-hidden />{t('copy')}</Link></Button>
      {state === 'draft' && (
        <ConfirmButton label={t('delete')} icon={<Trash2 aria-hidden />} variant="ghost" title={t('deleteTitle', { name })} text={t('deleteText')} disabled={pending}
          onConfirm={() => run(async () => {
            if (await told(deleteDraftAction({ id }), () => t('told.deleted'))) router.push(address('/merchandising/experiments', named));
          })} />
      )}
    </>
  );
}
