'use client';
// What a training measured: beside the version that serves, or on its own window, always with popularity alone beside it.
import { Scale } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Alert, AlertDescription } from '@/app/_components/ui/alert';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/app/_components/ui/table';
import type { ItemTrainingResult, Means } from '@/lib/services/recommendations/training/schema';
import { MetricChart } from './metric-chart';

const metrics = ['recall', 'ndcg', 'coverage', 'diversity'] as const;

export function TrainingResult({ result, waits, children }: { result: ItemTrainingResult; waits: boolean; children: ReactNode }) {
  const t = useTranslations('catalogues.training');
  const format = useFormatter();
  const { k, comparison, validation } = result;
  const figures: [name: string, means: Means, colour: string][] = comparison
    ? [[t('trained'), comparison.trained, 'var(--chart-1)'], [t('active'), comparison.active, 'var(--chart-2)'], [t('popularity'), comparison.popularity, 'var(--chart-4)']]
    : [[t('measured'), validation.model, 'var(--chart-1)'], [t('popularity'), validation.popularity, 'var(--chart-4)']];
  const share = (value: number) => format.number(value, { maximumFractionDigits: 4, minimumFractionDigits: 4 });
  return (
    <div className="space-y-4 border-t pt-4">
      <div className="space-y-1">
        <h3 className="font-semibold break-words">{t(waits ? 'resultTitle' : 'resultPromoted', { version: result.version })}</h3>
        <p className="text-sm text-muted-foreground">
          {t('facts', { people: format.number(result.people), items: format.number(result.items), events: format.number(result.events), seconds: format.number(result.seconds, { maximumFractionDigits: 0 }) })}
          {' · '}{t(result.ranked ? 'ranked' : 'plain')}{' · '}{t(`windows.${result.windows}`)}
        </p>
      </div>
      {result.itemsLeftOut > 0 && <p className="text-sm text-muted-foreground">{t('leftOut', { known: format.number(result.items), count: format.number(result.itemsLeftOut) })}</p>}
      {waits && (
        <Alert variant={result.verdict === 'better' ? 'info' : 'warning'}>
          <Scale aria-hidden />
          <AlertDescription>{t(`verdict.${result.verdict}`, { active: result.activeVersion ?? '' })}</AlertDescription>
        </Alert>
      )}
      <div className="grid gap-6 lg:grid-cols-2">
        <MetricChart label={t('chart', { k })} figures={figures} names={{ recall: t('recall', { k }), ndcg: t('ndcg', { k }) }} />
        <div className="min-w-0 space-y-2">
          <Table label={t('metric')}>
            <TableHeader>
              <TableRow>
                <TableHead>{t('metric')}</TableHead>
                {figures.map(([name]) => <TableHead key={name} className="text-right">{name}</TableHead>)}
              </TableRow>
            </TableHeader>
            <TableBody>
              {metrics.map((metric) => (
                <TableRow key={metric}>
                  <TableCell>{t(metric, { k })}</TableCell>
                  {figures.map(([name, means]) => <TableCell key={name} className="text-right tabular-nums">{share(means[metric])}</TableCell>)}
                </TableRow>
              ))}
            </TableBody>
          </Table>
          <p className="text-xs text-muted-foreground">
            {comparison
              ? t('comparison', { people: format.number(comparison.people), from: format.dateTime(new Date(comparison.from), { dateStyle: 'medium' }) })
              : t('validation', { people: format.number(validation.people) })}
          </p>
        </div>
      </div>
      {children}
    </div>
  );
}
