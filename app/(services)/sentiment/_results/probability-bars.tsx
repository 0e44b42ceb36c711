// Probabilities as bars with their numbers beside them.
import { useFormatter } from 'next-intl';
import { cn } from '@/app/_components/ui/cn';

export interface ProbabilityBar {
  key: string;
  name: string;
  probability: number;
  /** Background class of the bar. */
  colour: string;
}

export function ProbabilityBars({ bars }: { bars: ProbabilityBar[] }) {
  const format = useFormatter();
  return (
    <dl className="grid grid-cols-[auto_1fr_auto] items-center gap-x-3 gap-y-2 text-sm">
      {bars.map(({ key, name, probability, colour }) => (
        <div key={key} className="contents">
          <dt className="text-muted-foreground">{name}</dt>
          <dd aria-hidden className="h-2.5 overflow-hidden rounded-full bg-muted">
            <div className={cn('h-full rounded-full', colour)} style={{ width: `${Math.max(0.5, probability * 100)}%` }} />
          </dd>
          <dd className="text-right font-medium tabular-nums">
            {format.number(probability, { style: 'percent', maximumFractionDigits: 1 })}
          </dd>
        </div>
      ))}
    </dl>
  );
}
