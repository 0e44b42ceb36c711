'use client';
// Before and after, side by side, and the choice that follows from it.
import { ArrowRight, Rocket, Trash2, TriangleAlert } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useLabelName } from '@/app/_components/feedback/use-label-name';
import { Alert, AlertDescription } from '@/app/_components/ui/alert';
import { Badge } from '@/app/_components/ui/badge';
import { Button } from '@/app/_components/ui/button';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/app/_components/ui/table';
import type { BeforeAfter, TrainingResult } from '@/lib/services/support/learning/schema';
import { BeforeAfterBars } from './before-after-bars';

interface TrainingResultProps {
  result: TrainingResult;
  /** Of taught intents, by name. */
  titles: Record<string, string>;
  pending: boolean;
  onPromote: () => void;
  onDiscard: () => void;
}

export function TrainingResultView({ result, titles, pending, onPromote, onDiscard }: TrainingResultProps) {
  const t = useTranslations('teaching.result');
  const format = useFormatter();
  const labelName = useLabelName();
  const nameOf = (label: string) => titles[label] ?? labelName('intents', label);
  const changed = result.byIntent.filter(({ before, after }) => Math.abs((after ?? 0) - (before ?? 0)) > 1e-6);
  return (
    <div className="space-y-5 border-t pt-5">
      <p className="flex flex-wrap items-center gap-2">
        <span className="font-medium">{t('done', { seconds: format.number(result.seconds, { maximumFractionDigits: 1 }), phrases: result.phrases, corrections: result.corrections })}</span>
        {result.added.map((intent) => <Badge key={intent} variant="secondary">{t('new', { intent: nameOf(intent) })}</Badge>)}
        {result.removed.map((intent) => <Badge key={intent} variant="destructive">{t('gone', { intent: nameOf(intent) })}</Badge>)}
      </p>
      {result.warnings.length > 0 && (
        <Alert variant="destructive">
          <TriangleAlert aria-hidden />
          <AlertDescription>{result.warnings.map((warning) => t(`warning.${warning}`)).join(' ')}</AlertDescription>
        </Alert>
      )}
      <BeforeAfterBars
        rows={(['taught', 'release', 'learned', 'outOfScope'] as const).filter((set) => result[set].rows > 0).map((set) => ({ key: set, name: t(`set.${set}`), note: t(`note.${set}`), value: result[set] as BeforeAfter }))}
      />
      {changed.length > 0 && (
        <details className="rounded-lg border px-4 py-3" open={changed.length <= 8}>
          <summary className="cursor-pointer text-sm font-medium">{t('byIntent', { count: changed.length })}</summary>
          <BeforeAfterBars className="mt-3" rows={changed.map((value) => ({ key: value.intent, name: nameOf(value.intent), note: t('phrases', { count: value.rows }), value }))} />
        </details>
      )}
      {result.changes.length > 0 && (
        <details className="rounded-lg border px-4 py-3">
          <summary className="cursor-pointer text-sm font-medium">{t('changes', { count: result.changesInAll })}</summary>
          <Table label={t('changes', { count: result.changesInAll })} className="mt-3">
            <TableHeader>
              <TableRow><TableHead>{t('phrase')}</TableHead><TableHead>{t('before')}</TableHead><TableHead>{t('after')}</TableHead></TableRow>
            </TableHeader>
            <TableBody>
              {result.changes.map(({ text, before, after, kind }) => (
                <TableRow key={text}>
                  <TableCell dir="auto" className="max-w-96 break-words whitespace-normal">{text}</TableCell>
                  <TableCell className="text-muted-foreground">{before.sure ? nameOf(before.label) : t('unsure')}</TableCell>
                  <TableCell>
                    <span className="flex items-center gap-1.5">
                      <ArrowRight aria-hidden className="size-3.5 text-muted-foreground" />
                      {after.sure ? nameOf(after.label) : t('unsure')}
                      <Badge variant={kind === 'worse' ? 'bearish' : kind === 'better' ? 'bullish' : 'muted'}>{t(`kind.${kind}`)}</Badge>
                    </span>
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </details>
      )}
      <div className="flex flex-wrap gap-2">
        <Button disabled={pending} variant={result.warnings.length > 0 ? 'destructive' : 'default'} onClick={onPromote}><Rocket aria-hidden />{result.warnings.length > 0 ? t('promoteAnyway') : t('promote')}</Button>
        <Button disabled={pending} variant="outline" onClick={onDiscard}><Trash2 aria-hidden />{t('discard')}</Button>
      </div>
    </div>
  );
}
