'use client';
// Two bars a row: what serves, and what was trained. The numbers stand beside them, so that nothing hangs on colour or length alone.
import { useFormatter, useTranslations } from 'next-intl';
import { cn } from '@/app/_components/ui/cn';
import type { BeforeAfter } from '@/lib/services/support/learning/schema';

interface Row {
  key: string;
  name: string;
  note: string;
  value: BeforeAfter;
}

export function BeforeAfterBars({ rows, className }: { rows: Row[]; className?: string }) {
  const t = useTranslations('teaching.result');
  return (
    <dl className={cn('grid gap-x-6 gap-y-4 sm:grid-cols-[minmax(10rem,1fr)_2fr]', className)}>
      {rows.map(({ key, name, note, value }) => (
        <div key={key} className="contents">
          <dt className="text-sm">
            <span className="font-medium">{name}</span>
            <span className="block text-xs text-muted-foreground">{note}</span>
          </dt>
          <dd className="space-y-1">
            <Bar label={t('before')} share={value.before} className="bg-muted-foreground/45" />
            <Bar label={t('after')} share={value.after} className="bg-primary" />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Bar({ label, share, className }: { label: string; share: number | null; className: string }) {
  const format = useFormatter();
  return (
    <p className="grid grid-cols-[3.5rem_1fr_3.5rem] items-center gap-2 text-xs">
      <span className="text-muted-foreground">{label}</span>
      <span aria-hidden className="h-2.5 overflow-hidden rounded-full bg-muted"><span className={cn('block h-full rounded-full', className)} style={{ width: `${(share ?? 0) * 100}%` }} /></span>
      <span className="text-right tabular-nums">{share === null ? '–' : format.number(share, { style: 'percent', maximumFractionDigits: 1 })}</span>
    </p>
  );
}
