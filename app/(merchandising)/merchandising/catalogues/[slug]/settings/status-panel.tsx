'use client';
// Makes a catalogue the default, or takes it out of sight.
import { Archive, Star } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { AlertDialog, AlertDialogAction, AlertDialogCancel, AlertDialogContent, AlertDialogDescription, AlertDialogFooter, AlertDialogHeader, AlertDialogTitle } from '@/app/_components/ui/alert-dialog';
import { Button } from '@/app/_components/ui/button';
import { Panel } from '@/app/_components/ui/panel';
import { useTold } from '../../../_shared/use-told';
import { archiveCatalogueAction, makeDefaultAction } from '../../actions';

export function StatusPanel({ slug, name, isDefault }: { slug: string; name: string; isDefault: boolean }) {
  const t = useTranslations('catalogues.settings');
  const common = useTranslations('common');
  const told = useTold();
  const router = useRouter();
  const [asks, setAsks] = useState(false);
  const [pending, start] = useTransition();
  const archive = () => start(async () => void ((await told(archiveCatalogueAction({ slug }), () => t('archived', { name }))) && router.push('/merchandising/catalogues')));
  return (
    <Panel title={t('status')}>
      {isDefault ? (
        <p className="text-sm text-muted-foreground">{t('isDefaultNote')}</p>
      ) : (
        <div className="space-y-4">
          <div className="flex flex-wrap items-center justify-between gap-3">
            <p className="min-w-0 flex-1 basis-56 text-sm text-muted-foreground">{t('makeDefaultNote')}</p>
            <Button variant="outline" disabled={pending} onClick={() => start(async () => void (await told(makeDefaultAction({ slug }), () => t('madeDefault', { name }))))}><Star aria-hidden />{t('makeDefault')}</Button>
          </div>
          <div className="flex flex-wrap items-center justify-between gap-3">
            <p className="min-w-0 flex-1 basis-56 text-sm text-muted-foreground">{t('archiveNote')}</p>
            <Button variant="outline" disabled={pending} onClick={() => setAsks(true)}><Archive aria-hidden />{t('archive')}</Button>
          </div>
        </div>
      )}
      <AlertDialog open={asks} onOpenChange={setAsks}>
        <AlertDialogContent>
          <AlertDialogHeader>
            <AlertDialogTitle>{t('archiveAsk', { name })}</AlertDialogTitle>
            <AlertDialogDescription>{t('archiveNote')}</AlertDialogDescription>
          </AlertDialogHeader>
          <AlertDialogFooter>
            <AlertDialogCancel>{common('cancel')}</AlertDialogCancel>
            <AlertDialogAction onClick={archive}>{t('archive')}</AlertDialogAction>
          </AlertDialogFooter>
        </AlertDialogContent>
      </AlertDialog>
    </Panel>
  );
}
