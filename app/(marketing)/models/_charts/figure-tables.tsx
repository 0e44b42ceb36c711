// The figures of a model as tables: against the baselines, and label by label.
import { useFormatter, useTranslations } from 'next-intl';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/app/_components/ui/table';
import type { TaskReport } from '@/ml/core/report';

const figure = { minimumFractionDigits: 3, maximumFractionDigits: 3 };

export function BaselineTable({ report }: { report: TaskReport }) {
  const t = useTranslations('models');
  const format = useFormatter();
  const names: Record<string, string> = { majority: t('baselines.majority'), 'linear floor': t('baselines.floor') };
  const rows = [{ ...report, name: t('baselines.ours'), own: true }, ...report.baselines.map((row) => ({ ...row, name: names[row.name] ?? row.name, own: false }))];
  return (
    <Table label={t('baselines.title')}>
      <TableHeader>
        <TableRow>
          <TableHead className="min-w-36">{t('baselines.model')}</TableHead>
          {(['accuracy', 'macroF1', 'auc', 'ece'] as const).map((key) => <TableHead key={key} className="text-right">{t(key)}</TableHead>)}
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.name} className={row.own ? 'font-semibold' : undefined}>
            <TableCell>{row.name}</TableCell>
            {[row.accuracy, row.macroF1, row.auc, row.calibration.ece].map((value, index) => (
              <TableCell key={index} className="text-right tabular-nums">{value === null ? '–' : format.number(value, figure)}</TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

export function ClassTable({ rows }: { rows: (TaskReport['perClass'][number] & { name: string })[] }) {
  const t = useTranslations('models');
  const format = useFormatter();
  return (
    <Table label={t('classes.title')}>
      <TableHeader>
        <TableRow>
          <TableHead>{t('classes.label')}</TableHead>
          {(['precision', 'recall', 'f1', 'support'] as const).map((key) => <TableHead key={key} className="text-right">{t(`classes.${key}`)}</TableHead>)}
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map(({ label, name, precision, recall, f1, support }) => (
          <TableRow key={label}>
            <TableCell className="font-medium">{name}</TableCell>
            {[precision, recall, f1].map((value, index) => (
              <TableCell key={index} className="text-right tabular-nums">{format.number(value, figure)}</TableCell>
            ))}
            <TableCell className="text-right tabular-nums">{format.number(support)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
