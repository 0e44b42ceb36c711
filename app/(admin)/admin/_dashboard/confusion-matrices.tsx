// What the models said against what people say is right: one matrix a task, with the labels that occur.
import { useTranslations } from 'next-intl';
import { useLabelName } from '@/app/_components/feedback/use-label-name';
import { cn } from '@/app/_components/ui/cn';
import type { ConfusionCell } from '@/lib/feedback/count-by-group';
import { findTask } from '@/ml/tasks/registry';

export function ConfusionMatrices({ cells }: { cells: ConfusionCell[] }) {
  const t = useTranslations('feedback.dashboard');
  const tasks = [...new Set(cells.map(({ task }) => task))].sort();
  if (tasks.length === 0) return <p className="text-sm text-muted-foreground">{t('noCorrections')}</p>;
  return (
    <div className="flex flex-wrap gap-x-16 gap-y-8">
      {tasks.map((task) => <Matrix key={task} task={task} cells={cells.filter((cell) => cell.task === task)} />)}
    </div>
  );
}

function Matrix({ task, cells }: { task: string; cells: ConfusionCell[] }) {
  const t = useTranslations('feedback.dashboard');
  const names = useTranslations('labels.task');
  const labelName = useLabelName();
  const title = names.has(task) ? names(task) : task;
  const saidLabels = inOrder(task, cells.map(({ said }) => said));
  const correctedLabels = inOrder(task, cells.map(({ corrected }) => corrected));
  const most = Math.max(...cells.map(({ count }) => count));
  return (
    <div role="region" aria-label={title} tabIndex={0} className="max-w-full overflow-x-auto">
      <table className="border-separate border-spacing-1 text-sm">
        <caption className="mb-2 text-left font-medium">{title}</caption>
        <thead>
          <tr>
            <th scope="col" className="px-2 pb-1 text-left align-bottom text-xs font-normal text-muted-foreground">{t('saidByCorrected')}</th>
            {correctedLabels.map((label) => (
              <th key={label} scope="col" className="max-w-28 min-w-20 px-2 pb-1 align-bottom text-xs font-medium">{labelName(task, label)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {saidLabels.map((said) => (
            <tr key={said}>
              <th scope="row" className="px-2 text-left text-xs font-medium whitespace-nowrap">{labelName(task, said)}</th>
              {correctedLabels.map((corrected) => {
                const count = cells.find((cell) => cell.said === said && cell.corrected === corrected)?.count ?? 0;
                return (
                  <td
                    key={corrected}
                    className={cn('h-11 rounded-md text-center tabular-nums', count === 0 ? 'bg-muted text-muted-foreground' : 'font-semibold')}
                    style={count === 0 ? undefined : { background: `color-mix(in oklab, var(--chart-3) ${15 + 35 * (count / most)}%, var(--surface))` }}
                  >
                    {said === corrected ? '·' : count}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The labels that occur, in their task's order; unknown ones at the end. */
function inOrder(task: string, labels: string[]): string[] {
  const known = findTask(task)?.labels ?? [];
  const rank = (label: string) => (known.includes(label) ? known.indexOf(label) : known.length);
  return [...new Set(labels)].sort((one, other) => rank(one) - rank(other) || one.localeCompare(other));
}
