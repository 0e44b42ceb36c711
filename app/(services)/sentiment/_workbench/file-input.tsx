'use client';
// A CSV file: dropped or chosen, read here, checked line by line, shown before anything is judged.
import { FileUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useRef, useState, type DragEvent } from 'react';
import { Button } from '@/app/_components/ui/button';
import { cn } from '@/app/_components/ui/cn';
import { Skeleton } from '@/app/_components/ui/skeleton';
import { UnusableFile, type FileProblem } from '@/lib/services/sentiment/file/file-problem';
import { readTableFile, type TableFile } from '../_file/read-table-file';
import { FilePreview } from './file-preview';
import { FileProblemNote } from './file-problem-note';

type Reading =
  | { state: 'none' }
  | { state: 'reading' }
  | { state: 'read'; file: TableFile }
  | { state: 'refused'; name: string; problem: FileProblem | null; message: string };

interface FileInputProps {
  disabled: boolean;
  onJudge: (texts: string[], name: string) => void;
}

export function FileInput({ disabled, onJudge }: FileInputProps) {
  const t = useTranslations('sentiment');
  const hintId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [source, setSource] = useState<File | null>(null);
  const [hasHeader, setHasHeader] = useState(true);
  const [reading, setReading] = useState<Reading>({ state: 'none' });
  const [dragging, setDragging] = useState(false);

  async function read(file: File, header: boolean): Promise<void> {
    setSource(file);
    setHasHeader(header);
    setReading({ state: 'reading' });
    try {
      setReading({ state: 'read', file: await readTableFile(file, header) });
    } catch (error) {
      const problem = error instanceof UnusableFile ? error.problem : null;
      setReading({ state: 'refused', name: file.name, problem, message: error instanceof Error ? error.message : String(error) });
    }
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    setDragging(false);
    const file = event.dataTransfer.files[0];
    if (file && !disabled) void read(file, true);
  }

  return (
    <div className="space-y-4">
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setDragging(true);
        }}
        onDragLeave={() => setDragging(false)}
        onDrop={drop}
        className={cn(
          'flex flex-col items-center gap-3 rounded-lg border border-dashed border-input bg-raised px-4 py-8 text-center transition-colors',
          dragging && 'border-ring bg-muted',
        )}
      >
        <FileUp aria-hidden className="size-7 text-muted-foreground" />
        <p className="font-medium">{t('file.drop')}</p>
        <p id={hintId} className="text-sm text-muted-foreground">{t('file.hint')}</p>
        <Button variant="outline" disabled={disabled} aria-describedby={hintId} onClick={() => input.current?.click()}>{t('file.choose')}</Button>
        <input
          ref={input} type="file" accept=".csv,.tsv,.txt,text/csv,text/plain" className="sr-only" tabIndex={-1} aria-label={t('file.choose')}
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) void read(file, true);
          }}
        />
      </div>
      {reading.state === 'reading' && <Skeleton className="h-40 w-full" />}
      {reading.state === 'refused' && <FileProblemNote name={reading.name} problem={reading.problem} message={reading.message} />}
      {reading.state === 'read' && (
        <FilePreview
          key={`${reading.file.name} ${hasHeader}`}
          file={reading.file}
          hasHeader={hasHeader}
          disabled={disabled}
          onHeader={(next) => source && void read(source, next)}
          onJudge={(texts) => onJudge(texts, reading.file.name)}
        />
      )}
    </div>
  );
}
