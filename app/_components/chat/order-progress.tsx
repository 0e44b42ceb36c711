'use client';
// Placed, packed, shipped, delivered: what is done, and where it is now.
import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cn } from '@/app/_components/ui/cn';

const steps = ['placed', 'packed', 'shipped', 'delivered'] as const;

export function OrderProgress({ state }: { state: string }) {
  const t = useTranslations('support.order');
  const reached = steps.findIndex((step) => step === state);
  return (
    <ol aria-label={t('progress')} className="grid grid-cols-4">
      {steps.map((step, index) => (
        <li key={step} aria-current={index === reached ? 'step' : undefined} className="relative flex flex-col items-center gap-1.5">
          {index > 0 && <span aria-hidden className={cn('absolute top-2.5 right-1/2 h-0.5 w-full -translate-y-1/2', index <= reached ? 'bg-primary' : 'bg-border')} />}
          <span aria-hidden className={cn('relative z-1 grid size-5 place-content-center rounded-full border-2', index <= reached ? 'border-primary bg-primary text-primary-foreground' : 'bg-surface', index === reached && 'ring-4 ring-primary/20')}>
            {index <= reached && <Check className="size-3" strokeWidth={3.5} />}
          </span>
          <span className={cn('text-center text-xs', index === reached ? 'font-semibold' : 'text-muted-foreground')}>{t(`state.${step}`)}</span>
        </li>
      ))}
    </ol>
  );
}
