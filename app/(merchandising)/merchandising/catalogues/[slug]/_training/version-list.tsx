'use client';
// Versions that served, newest first, and the way back to each.
import { RotateCcw } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { AlertDialog, AlertDialogAction, AlertDialogCancel, AlertDialogContent, AlertDialogDescription, AlertDialogFooter, AlertDialogHeader, AlertDialogTitle } from '@/app/_components/ui/alert-dialog';
import { Badge } from '@/app/_components/ui/badge';
import { Button } from '@/app/_components/ui/button';
import type { ListedItemVersion } from '@/lib/services/recommendations/training/list-versions';
import { useTold } from '../../../_shared/use-told';
import { rollBackAction } from '../../actions';

const reasons = ['first', 'better', 'worse', 'unknown', 'rolled_back', 'release'] as const;

export function VersionList({ slug, versions }: { slug: string; versions: ListedItemVersion[] }) {
  const t = useTranslations('catalogues.training');
  const common = useTranslations('common');
  const format = useFormatter();
  const told = useTold();
  const router = useRouter();
  const [asked, setAsked] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const active = versions.find(({ serves }) => serves)?.version;
  const reasonOf = (given: string) => {
    const known = reasons.find((reason) => reason === given);
    return known ? t(`reasons.${known}`) : given;
  };
  if (versions.length === 0) return <p className="text-sm text-muted-foreground">{t('noVersions')}</p>;
  return (
    <>
      <ol className="divide-y rounded-lg border bg-surface">
        {versions.map(({ id, version, by, reason, at, serves, present }) => (
          <li key={id ?? version} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3 text-sm">
            <span className="font-mono break-all">{version}</span>
            {serves && <Badge variant="secondary">{t('servesBadge')}</Badge>}
            {!present && <Badge variant="muted">{t('gone')}</Badge>}
            <span className="min-w-0 flex-1 basis-40 text-muted-foreground">{by ? t('by', { reason: reasonOf(reason), name: by }) : reasonOf(reason)}</span>
            {at && <time dateTime={at.toISOString()} className="text-muted-foreground tabular-nums">{format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' })}</time>}
            {version !== active && present && <Button variant="outline" size="sm" disabled={pending} onClick={() => setAsked(version)}><RotateCcw aria-hidden />{t('rollBack')}</Button>}
          </li>
        ))}
      </ol>
      <AlertDialog open={asked !== null} onOpenChange={(open) => !open && setAsked(null)}>
        <AlertDialogContent>
          <AlertDialogHeader>
            <AlertDialogTitle>{t('askRollBack', { version: asked ?? '' })}</AlertDialogTitle>
            <AlertDialogDescription>{t('askRollBackNote')}</AlertDialogDescription>
          </AlertDialogHeader>
          <AlertDialogFooter>
            <AlertDialogCancel>{common('cancel')}</AlertDialogCancel>
            <AlertDialogAction onClick={() => asked && start(async () => void ((await told(rollBackAction({ slug, version: asked }), () => t('rolledBack', { version: asked }))) && router.refresh()))}>{t('rollBack')}</AlertDialogAction>
          </AlertDialogFooter>
        </AlertDialogContent>
      </AlertDialog>
    </>
  );
}
