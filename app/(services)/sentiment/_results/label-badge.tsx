// The verdict in its colour and with a shape of its own, so that it does not hang on colour alone.
import { Minus, TrendingDown, TrendingUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { PolarityLabel } from '@/lib/services/sentiment/labels';
import { cn } from '@/app/_components/ui/cn';

const looks: Record<PolarityLabel, { icon: typeof Minus; className: string }> = {
  bearish: { icon: TrendingDown, className: 'bg-bearish-soft text-bearish' },
  neutral: { icon: Minus, className: 'bg-neutral-soft text-neutral' },
  bullish: { icon: TrendingUp, className: 'bg-bullish-soft text-bullish' },
};

export function LabelBadge({ label, className }: { label: PolarityLabel; className?: string }) {
  const t = useTranslations('sentiment');
  const { icon: Icon, className: look } = looks[label];
  return (
    <span className={cn('inline-flex items-center gap-1.5 rounded-full px-2.5 py-1 text-sm font-medium whitespace-nowrap', look, className)}>
      <Icon aria-hidden className="size-4" />
      {t(`labels.${label}`)}
    </span>
  );
}
