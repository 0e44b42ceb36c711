'use client';
// How many: a number with a step down and a step up.
import { Minus, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { cn } from '../ui/cn';

interface QuantityFieldProps {
  /** Of what, for those who hear it. */
  name: string;
  value: number;
  most: number;
  onChange: (value: number) => void;
  busy?: boolean;
  className?: string;
}

const step = 'grid size-9 place-content-center text-muted-foreground hover:text-foreground aria-disabled:opacity-40';

export function QuantityField({ name, value, most, onChange, busy = false, className }: QuantityFieldProps) {
  const t = useTranslations('shop.quantity');
  // What is being typed; a change from outside takes its place.
  const [draft, setDraft] = useState<{ of: number; text: string } | null>(null);
  const text = draft?.of === value ? draft.text : String(value);
  const set = (next: number) => {
    setDraft(null);
    const allowed = Math.min(most, Math.max(1, next));
    if (!busy && allowed !== value) onChange(allowed);
  };
  return (
    <div role="group" aria-label={t('label', { name })} className={cn('inline-flex items-center rounded-md border border-input bg-surface', className)}>
      <button type="button" aria-label={t('less')} aria-disabled={value <= 1 || busy || undefined} onClick={() => set(value - 1)} className={step}><Minus aria-hidden className="size-4" /></button>
      <input
        aria-label={t('label', { name })}
        inputMode="numeric"
        pattern="[0-9]*"
        value={text}
        onChange={(event) => setDraft({ of: value, text: event.target.value.replace(/\D/g, '').slice(0, 2) })}
        onBlur={() => set(Number(text) || value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') set(Number(text) || value);
          else if (event.key === 'ArrowUp') set(value + 1);
          else if (event.key === 'ArrowDown') set(value - 1);
          else return;
          event.preventDefault();
        }}
        className="h-9 w-9 rounded-sm bg-transparent text-center text-sm font-semibold tabular-nums"
      />
      <button type="button" aria-label={t('more')} aria-disabled={value >= most || busy || undefined} onClick={() => set(value + 1)} className={step}><Plus aria-hidden className="size-4" /></button>
    </div>
  );
}
