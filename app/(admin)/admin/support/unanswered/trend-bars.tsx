// How often something was asked, as bars in a line of text.
interface TrendBarsProps {
  trend: readonly number[];
  label: string;
}

const [barWidth, gap, height] = [5, 2, 18];

export function TrendBars({ trend, label }: TrendBarsProps) {
  const most = Math.max(1, ...trend);
  const width = trend.length * (barWidth + gap) - gap;
  return (
    <svg role="img" aria-label={label} width={width} height={height} viewBox={`0 0 ${width} ${height}`} className="text-primary">
      <title>{label}</title>
      {trend.map((count, part) => {
        // A part without a question keeps its place.
        const tall = count === 0 ? 1.5 : Math.max(3, (count / most) * height);
        return <rect key={part} x={part * (barWidth + gap)} y={height - tall} width={barWidth} height={tall} rx={1} fill="currentColor" opacity={count === 0 ? 0.3 : 1} />;
      })}
    </svg>
  );
}
