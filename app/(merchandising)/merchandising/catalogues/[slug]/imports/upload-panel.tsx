'use client';
// Takes a file by dropping or choosing, and shows how much of it has arrived. Nothing is imported here: the columns come first.
import { FileUp, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useRef, useState, type DragEvent } from 'react';
import { Alert, AlertDescription } from '@/app/_components/ui/alert';
import { Button } from '@/app/_components/ui/button';
import { cn } from '@/app/_components/ui/cn';
import { Progress } from '@/app/_components/ui/progress';
import { limits } from '@/lib/services/recommendations/imports/limits';
import { useFileSize } from './use-file-size';
import { useUpload } from './use-upload';

export function UploadPanel({ slug }: { slug: string }) {
  const t = useTranslations('catalogues.imports');
  const errors = useTranslations('errors');
  const router = useRouter();
  const size = useFileSize();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const { state, file, start, goOn, cancel } = useUpload(slug, (id) => router.push(`/merchandising/catalogues/${slug}/imports/${id}`));
  const busy = state.step === 'sending' || state.step === 'reading';
  const take = (files: FileList | null) => files?.[0] && start(files[0]);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!busy) take(event.dataTransfer.files);
  };
  return (
    <section aria-labelledby="upload" className="space-y-4">
      <div className="space-y-1">
        <h2 id="upload" className="text-lg font-semibold">{t('title')}</h2>
        <p className="text-sm text-muted-foreground">{t('description')}</p>
      </div>
      <div
        onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={drop}
        className={cn('grid justify-items-center gap-3 rounded-xl border-2 border-dashed bg-surface px-6 py-10 text-center transition-colors', over && 'border-primary bg-accent/40')}
      >
        {busy || state.step === 'broken' ? (
          <div className="w-full max-w-md space-y-3" role="status">
            <p className="font-medium break-all">{state.step === 'reading' ? t('reading') : t('uploading', { name: file?.name ?? '' })}</p>
            <Progress aria-label={t('uploading', { name: file?.name ?? '' })} value={state.step === 'reading' ? 100 : (100 * state.sent) / Math.max(1, file?.size ?? 1)} />
            {state.step !== 'reading' && <p className="text-sm text-muted-foreground tabular-nums">{t('uploaded', { done: size(state.sent), all: size(file?.size ?? 0) })}</p>}
            {state.step === 'broken' && <p className="text-sm text-danger">{t('uploadBroke')}</p>}
            <div className="flex flex-wrap justify-center gap-2">
              {state.step === 'broken' && <Button onClick={goOn}>{t('goOn')}</Button>}
              {state.step !== 'reading' && <Button variant="outline" onClick={cancel}>{t('cancelUpload')}</Button>}
            </div>
          </div>
        ) : (
          <>
            <span className="grid size-12 place-content-center rounded-full bg-accent text-accent-foreground" aria-hidden><FileUp className="size-6" /></span>
            <p className="font-display text-lg font-semibold">{over ? t('dropNow') : t('drop')}</p>
            <Button onClick={() => input.current?.click()}>{t('choose')}</Button>
            <input ref={input} type="file" accept=".csv,.tsv,.txt,.jsonl,.ndjson,.data,.dat,.item,.gz" className="sr-only" tabIndex={-1} aria-label={t('choose')} onChange={(event) => { take(event.target.files); event.target.value = ''; }} />
            <p className="max-w-prose text-xs text-muted-foreground">{t('limits', { gigabytes: limits.fileBytes / 1024 ** 3, kilobytes: limits.recordCharacters / 1024, columns: limits.columns, days: limits.keptDays })}</p>
          </>
        )}
      </div>
      {state.step === 'refused' && (
        <Alert variant="destructive"><TriangleAlert aria-hidden /><AlertDescription>{file && <span className="font-semibold break-all">{file.name}: </span>}{errors(errors.has(state.failure.key) ? state.failure.key : 'unknown', state.failure.values)}</AlertDescription></Alert>
      )}
    </section>
  );
}
