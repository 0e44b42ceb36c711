// Parts of a whole, each as a bar with its count; the list itself can be read aloud.
import { useFormatter } from 'next-intl';

interface ShareBarsProps {
  counts: { key: string; name: string; count: number; note?: string }[];
  /** Said where there is nothing. */
  empty: string;
}

export function ShareBars({ counts, empty }: ShareBarsProps) {
  const format = useFormatter();
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return <p className="text-sm text-muted-foreground">{empty}</p>;
  return (
    <ul className="space-y-4">
      {counts.map(({ key, name, count, note }) => (
        <li key={key} className="space-y-1.5">
          <div className="flex items-baseline justify-between gap-3 text-sm">
            <span className="min-w-0 font-medium">{name}</span>
            <span className="shrink-0 text-muted-foreground tabular-nums">
              {note && <>{note} · </>}{format.number(count)} · {format.number(count / total, { style: 'percent', maximumFractionDigits: 0 })}
            </span>
          </div>
          <div aria-hidden className="h-2 overflow-hidden rounded-full bg-muted">
            <div className="h-full rounded-full bg-chart-1" style={{ width: `${(100 * count) / total}%` }} />
          </div>
        </li>
      ))}
    </ul>
  );
}
