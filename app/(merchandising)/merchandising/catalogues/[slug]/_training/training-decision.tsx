'use client';
// Whether a trained version shall serve. One that did not win is asked about twice.
import { Check, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { AlertDialog, AlertDialogAction, AlertDialogCancel, AlertDialogContent, AlertDialogDescription, AlertDialogFooter, AlertDialogHeader, AlertDialogTitle } from '@/app/_components/ui/alert-dialog';
import { Button } from '@/app/_components/ui/button';
import type { ItemTrainingResult } from '@/lib/services/recommendations/training/schema';
import { useTold } from '../../../_shared/use-told';
import { discardTrainingAction, promoteTrainingAction } from '../../actions';

export function TrainingDecision({ slug, id, result: { version, verdict } }: { slug: string; id: string; result: ItemTrainingResult }) {
  const t = useTranslations('catalogues.training');
  const common = useTranslations('common');
  const told = useTold();
  const router = useRouter();
  const [asks, setAsks] = useState(false);
  const [pending, start] = useTransition();
  const won = verdict === 'better' || verdict === 'first';
  const promote = () => start(async () => void ((await told(promoteTrainingAction({ slug, id, acceptWarnings: !won }), () => t('live'))) && router.refresh()));
  const discard = () => start(async () => void ((await told(discardTrainingAction({ slug, id }), () => t('discarded'))) && router.refresh()));
  return (
    <div className="flex flex-wrap gap-2">
      <Button variant={won ? 'default' : 'outline'} disabled={pending} onClick={() => (won ? promote() : setAsks(true))}><Check aria-hidden />{t('promote')}</Button>
      <Button variant="outline" disabled={pending} onClick={discard}><Trash2 aria-hidden />{t('discard')}</Button>
      <AlertDialog open={asks} onOpenChange={setAsks}>
        <AlertDialogContent>
          <AlertDialogHeader>
            <AlertDialogTitle>{t('askPromote', { version })}</AlertDialogTitle>
            <AlertDialogDescription>{t('askPromoteNote')}</AlertDialogDescription>
          </AlertDialogHeader>
          <AlertDialogFooter>
            <AlertDialogCancel>{common('cancel')}</AlertDialogCancel>
            <AlertDialogAction onClick={promote}>{t('promote')}</AlertDialogAction>
          </AlertDialogFooter>
        </AlertDialogContent>
      </AlertDialog>
    </div>
  );
}
