'use client';
// How long a customer has waited, to the second while it matters.
import { useTranslations } from 'next-intl';
import { cn } from '@/app/_components/ui/cn';
import { useNow } from '../_state/use-now';

const warnAfterMs = 5 * 60_000;
const alarmAfterMs = 15 * 60_000;

export function WaitingTime({ since, className }: { since: string; className?: string }) {
  const t = useTranslations('inbox');
  const now = useNow();
  if (now === null) return null;
  const ms = Math.max(0, now - Date.parse(since));
  return (
    <time
      dateTime={since}
      className={cn('font-semibold tabular-nums', ms > alarmAfterMs ? 'text-danger' : ms > warnAfterMs ? 'text-warning' : 'text-success', className)}
    >
      <span className="sr-only">{t('waitingFor')} </span>
      {lengthOf(ms, t)}
    </time>
  );
}

function lengthOf(ms: number, t: ReturnType<typeof useTranslations<'inbox'>>): string {
  const seconds = Math.floor(ms / 1000);
  const [minutes, hours, days] = [Math.floor(seconds / 60), Math.floor(seconds / 3600), Math.floor(seconds / 86_400)];
  if (days > 0) return t('length.days', { days, hours: hours % 24 });
  if (hours > 0) return t('length.hours', { hours, minutes: minutes % 60 });
  return `${minutes}:${String(seconds % 60).padStart(2, '0')}`;
}
