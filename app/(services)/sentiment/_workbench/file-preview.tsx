'use client';
// What was found in a file: the column that holds the texts, the first rows, and the lines that cannot be judged.
import { useFormatter, useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { Button } from '@/app/_components/ui/button';
import { Checkbox } from '@/app/_components/ui/checkbox';
import { Label } from '@/app/_components/ui/label';
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from '@/app/_components/ui/select';
import { selectTexts } from '@/lib/services/sentiment/file/select-texts';
import type { TableFile } from '../_file/read-table-file';
import { LineProblems } from './line-problems';

const rowsShown = 5;

interface FilePreviewProps {
  file: TableFile;
  hasHeader: boolean;
  disabled: boolean;
  onHeader: (hasHeader: boolean) => void;
  onJudge: (texts: string[]) => void;
}

export function FilePreview({ file, hasHeader, disabled, onHeader, onJudge }: FilePreviewProps) {
  const t = useTranslations('sentiment');
  const format = useFormatter();
  const [column, setColumn] = useState(file.textColumn);
  const { table } = file;
  const selection = useMemo(() => selectTexts(table, column), [table, column]);
  const problems = [...table.problems, ...selection.problems].sort((one, other) => one.line - other.line);
  const count = selection.texts.length;
  return (
    <div className="space-y-4">
      <div className="flex flex-wrap items-end gap-4">
        <div className="min-w-0 flex-1 space-y-1">
          <p className="truncate font-medium">{file.name}</p>
          <p className="text-sm text-muted-foreground">{t('file.found', { count, rows: format.number(count), columns: table.columns.length })}</p>
        </div>
        <div className="space-y-1.5">
          <Label htmlFor="text-column">{t('file.column')}</Label>
          <Select value={String(column)} onValueChange={(value) => setColumn(Number(value))}>
            <SelectTrigger id="text-column" className="w-48"><SelectValue /></SelectTrigger>
            <SelectContent>
              {table.columns.map((name, index) => <SelectItem key={index} value={String(index)}>{name}</SelectItem>)}
            </SelectContent>
          </Select>
        </div>
        <div className="flex items-center gap-2 py-2">
          <Checkbox id="has-header" checked={hasHeader} onCheckedChange={(checked) => onHeader(checked === true)} />
          <Label htmlFor="has-header">{t('file.header')}</Label>
        </div>
      </div>
      {count > 0 && (
        <ol className="divide-y divide-border rounded-lg border border-border text-sm">
          {selection.texts.slice(0, rowsShown).map(({ line, text }) => (
            <li key={line} className="flex gap-3 px-3 py-2">
              <span className="w-16 shrink-0 text-muted-foreground tabular-nums">{t('file.line', { line: format.number(line) })}</span>
              <span className="line-clamp-2 min-w-0 break-words" dir="auto">{text}</span>
            </li>
          ))}
        </ol>
      )}
      {problems.length > 0 && <LineProblems problems={problems} />}
      <div className="flex justify-end">
        <Button className="max-sm:w-full" disabled={disabled || count === 0} onClick={() => onJudge(selection.texts.map(({ text }) => text))}>
          {t('judgeMany', { count, shown: format.number(count) })}
        </Button>
      </div>
    </div>
  );
}
