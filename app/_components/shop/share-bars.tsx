// Shares of a whole as small bars with their figures.
import { useFormatter } from 'next-intl';

interface ShareBarsProps {
  title: string;
  /** 0 to 1 each. */
  rows: { label: string; share: number }[];
}

export function ShareBars({ title, rows }: ShareBarsProps) {
  const format = useFormatter();
  return (
    <div className="space-y-2">
      <p className="text-xs font-semibold text-muted-foreground">{title}</p>
      <ul className="space-y-2">
        {rows.map(({ label, share }) => (
          <li key={label} className="space-y-1">
            <span className="flex justify-between gap-3">
              <span className="min-w-0">{label}</span>
              <span className="text-muted-foreground tabular-nums">{format.number(share, { style: 'percent', maximumFractionDigits: 0 })}</span>
            </span>
            <span aria-hidden className="block h-1.5 overflow-hidden rounded-full bg-muted">
              <span className="block h-full rounded-full bg-primary" style={{ width: `${Math.min(1, Math.max(0, share)) * 100}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
