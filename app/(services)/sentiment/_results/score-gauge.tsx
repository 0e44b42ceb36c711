// The score from −1 to 1 on a half circle, with the number in words for those who do not see it.
import { useFormatter, useTranslations } from 'next-intl';

const radius = 80;
const centre = { x: 100, y: 96 };

function pointAt(score: number, distance: number): { x: number; y: number } {
  const angle = Math.PI * (1 - (score + 1) / 2);
  return { x: centre.x + distance * Math.cos(angle), y: centre.y - distance * Math.sin(angle) };
}

function arc(from: number, to: number): string {
  const start = pointAt(from, radius);
  const end = pointAt(to, radius);
  const at = ({ x, y }: { x: number; y: number }) => `${x.toFixed(2)} ${y.toFixed(2)}`;
  return `M ${at(start)} A ${radius} ${radius} 0 0 1 ${at(end)}`;
}

const parts = [
  { from: -1, to: -0.35, className: 'stroke-bearish' },
  { from: -0.31, to: 0.31, className: 'stroke-neutral' },
  { from: 0.35, to: 1, className: 'stroke-bullish' },
];

export function ScoreGauge({ score }: { score: number }) {
  const t = useTranslations('sentiment');
  const format = useFormatter();
  const shown = format.number(score, { maximumFractionDigits: 2, minimumFractionDigits: 2, signDisplay: 'exceptZero' });
  const needle = pointAt(score, radius - 20);
  return (
    <svg viewBox="0 0 200 132" role="img" aria-label={t('scoreOf', { score: shown })} className="w-full max-w-60">
      {parts.map(({ from, to, className }) => (
        <path key={from} d={arc(from, to)} className={className} fill="none" strokeWidth="12" strokeLinecap="round" opacity="0.85" />
      ))}
      <line x1={centre.x} y1={centre.y} x2={needle.x} y2={needle.y} className="stroke-foreground" strokeWidth="3.5" strokeLinecap="round" />
      <circle cx={centre.x} cy={centre.y} r="6" className="fill-foreground" />
      <text x={centre.x} y="128" textAnchor="middle" className="fill-foreground text-[22px] font-semibold tabular-nums">
        {shown}
      </text>
      <text x="18" y="118" textAnchor="middle" className="fill-muted-foreground text-[12px]">−1</text>
      <text x="182" y="118" textAnchor="middle" className="fill-muted-foreground text-[12px]">1</text>
    </svg>
  );
}
