// A confusion matrix as a table whose cells are shaded by their share of the row.
import { useFormatter, useTranslations } from 'next-intl';
import { cn } from '@/app/_components/ui/cn';

interface ConfusionTableProps {
  labels: string[];
  /** `counts[truth][verdict]` */
  counts: number[][];
  caption: string;
}

export function ConfusionTable({ labels, counts, caption }: ConfusionTableProps) {
  const t = useTranslations('models.confusion');
  const format = useFormatter();
  const many = labels.length > 6;
  return (
    <div className="relative overflow-x-auto rounded-md" role="group" aria-label={caption} tabIndex={0}>
      <table className="border-separate border-spacing-0.5 text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="sticky left-0 z-10 bg-background px-2 py-1 text-left text-xs font-semibold text-muted-foreground">{t('corner')}</th>
            {labels.map((label, index) => (
              <th key={label} scope="col" className={cn('px-1 py-1 text-xs font-semibold', many ? 'h-36 w-9 align-bottom' : 'px-4')}>
                {many ? <span className="inline-block rotate-180 text-left whitespace-nowrap [writing-mode:vertical-rl]">{label}</span> : label}
                <span className="sr-only"> {index + 1}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counts.map((row, truth) => {
            const total = row.reduce((sum, count) => sum + count, 0) || 1;
            return (
              <tr key={labels[truth]}>
                <th scope="row" className="sticky left-0 z-10 bg-background px-2 text-left text-xs font-semibold whitespace-nowrap">{labels[truth]}</th>
                {row.map((count, verdict) => {
                  const share = count / total;
                  return (
                    <td
                      key={verdict}
                      title={t('cell', { truth: labels[truth] ?? '', verdict: labels[verdict] ?? '', count })}
                      className={cn('rounded-sm text-center tabular-nums', many ? 'size-9 text-xs' : 'h-12 px-4', share > 0.55 && 'text-primary-foreground', count === 0 && 'text-muted-foreground')}
                      style={{ background: `color-mix(in oklab, var(--${truth === verdict ? 'primary' : 'danger'}) ${share > 0.55 ? 100 : Math.round(share * 60)}%, var(--raised))` }}
                    >
                      {format.number(count)}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
