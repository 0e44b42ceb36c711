'use client';
// Leads from a file to its lines in the catalogue: columns, a check that writes nothing, the import, the result.
import { FileX2, History, Sparkles, Trash2 } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Alert, AlertDescription } from '@/app/_components/ui/alert';
import { AlertDialog, AlertDialogAction, AlertDialogCancel, AlertDialogContent, AlertDialogDescription, AlertDialogFooter, AlertDialogHeader, AlertDialogTitle } from '@/app/_components/ui/alert-dialog';
import { Button } from '@/app/_components/ui/button';
import type { ShownProblem } from '@/lib/services/recommendations/imports/get-import';
import { limits } from '@/lib/services/recommendations/imports/limits';
import type { RecognisedFile } from '@/lib/services/recommendations/imports/recognise-file';
import { useTold } from '../../../../_shared/use-told';
import { useFileSize } from '../use-file-size';
import { cancelImportAction, deleteImportAction, resumeImportAction, startImportAction } from '../actions';
import { ImportProgress } from './import-progress';
import { ImportResult } from './import-result';
import { MappingForm } from './mapping-form';
import { ProblemList } from './problem-list';
import { StepList, type Step } from './step-list';
import { useImport, type SeenImport } from './use-import';

interface ImportWizardProps {
  catalogue: { slug: string; currency: string | null };
  given: SeenImport;
  /** Null where the uploaded file is gone. */
  preview: RecognisedFile['preview'] | null;
  problems: ShownProblem[];
  earlier: { finishedAt: Date; by: string } | null;
}

function stepOf({ state, dryRun }: SeenImport): Step {
  if (state === 'uploaded') return 'columns';
  if (dryRun) return 'check';
  return state === 'running' || state === 'interrupted' ? 'run' : 'result';
}

export function ImportWizard({ catalogue, given, preview, problems, earlier }: ImportWizardProps) {
  const t = useTranslations('catalogues.imports');
  const common = useTranslations('common');
  const format = useFormatter();
  const size = useFileSize();
  const told = useTold();
  const router = useRouter();
  const row = useImport(given);
  const [asks, setAsks] = useState(false);
  const [pending, start] = useTransition();
  const { id, fileName, state, dryRun, format: { shape, known } } = row;
  const running = state === 'running';
  const imported = state === 'done' && !dryRun;
  const act = (work: Parameters<typeof told>[0], said: string) => start(async () => void ((await told(work, () => said)) && router.refresh()));
  return (
    <div className="space-y-6">
      <header className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0 space-y-1">
          <h2 className="text-xl font-semibold break-all">{fileName}</h2>
          <p className="text-sm text-muted-foreground">{size(row.sizeBytes)}{shape.gzipped && ` · ${t('shape.gzipped')}`}{shape.lines === 'json' && ` · ${t('shape.json')}`}</p>
        </div>
        {!running && <Button variant="ghost" size="sm" onClick={() => setAsks(true)}><Trash2 aria-hidden />{t('deleteImport')}</Button>}
      </header>
      <StepList step={stepOf(row)} />
      {known && state === 'uploaded' && <Alert variant="info"><Sparkles aria-hidden /><AlertDescription>{t(`known.${known}`)}</AlertDescription></Alert>}
      {earlier && !running && !imported && <Alert><History aria-hidden /><AlertDescription>{t('earlier', { at: format.dateTime(earlier.finishedAt, { dateStyle: 'medium', timeStyle: 'short' }), by: earlier.by })}</AlertDescription></Alert>}
      {running ? (
        <ImportProgress row={row} pending={pending} onCancel={() => act(cancelImportAction({ id }), t('progress.cancelled'))} />
      ) : (
        state !== 'uploaded' && (
          <>
            <ImportResult row={row} catalogue={catalogue} pending={pending} onResume={() => act(resumeImportAction({ id }), t('progress.starting'))} />
            <ProblemList row={row} problems={problems} />
          </>
        )
      )}
      {!running && state !== 'interrupted' && (preview === null ? (
        <Alert><FileX2 aria-hidden /><AlertDescription>{t('gone', { days: limits.keptDays })}</AlertDescription></Alert>
      ) : (
        <MappingForm
          key={JSON.stringify(row.format)} row={row} currency={catalogue.currency} preview={preview} pending={pending} folded={imported}
          onStart={(plan, dry) => act(startImportAction({ id, plan, dryRun: dry }), t('progress.starting'))}
        />
      ))}
      <AlertDialog open={asks} onOpenChange={setAsks}>
        <AlertDialogContent>
          <AlertDialogHeader>
            <AlertDialogTitle>{t('deleteAsk')}</AlertDialogTitle>
            <AlertDialogDescription>{t('deleteNote')}</AlertDialogDescription>
          </AlertDialogHeader>
          <AlertDialogFooter>
            <AlertDialogCancel>{common('cancel')}</AlertDialogCancel>
            <AlertDialogAction onClick={() => start(async () => void ((await told(deleteImportAction({ id }), () => t('deleted', { name: fileName }))) && router.push(`/merchandising/catalogues/${catalogue.slug}/imports`)))}>{common('delete')}</AlertDialogAction>
          </AlertDialogFooter>
        </AlertDialogContent>
      </AlertDialog>
    </div>
  );
}
