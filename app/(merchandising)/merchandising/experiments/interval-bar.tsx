// A value with its interval on a common scale; what it says stands beside it in words.
interface IntervalBarProps {
  value: number;
  low: number;
  high: number;
  /** End of the scale, which begins at 0. */
  most: number;
  /** A CSS colour. */
  colour?: string;
}

export function IntervalBar({ value, low, high, most, colour = 'var(--chart-1)' }: IntervalBarProps) {
  const at = (share: number) => `${Math.max(0, Math.min(100, (100 * share) / most))}%`;
  return (
    <span aria-hidden className="relative block h-2.5 rounded-full bg-muted">
      <span className="absolute inset-y-0 rounded-full opacity-45" style={{ left: at(low), width: `calc(${at(high)} - ${at(low)})`, background: colour }} />
      <span className="absolute -inset-y-0.5 w-[3px] -translate-x-1/2 rounded-full" style={{ left: at(value), background: colour }} />
    </span>
  );
}
