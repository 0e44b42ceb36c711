// Where one stands between a file and its lines in the catalogue.
import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cn } from '@/app/_components/ui/cn';

const steps = ['columns', 'check', 'run', 'result'] as const;
export type Step = (typeof steps)[number];

export function StepList({ step }: { step: Step }) {
  const t = useTranslations('catalogues.imports.steps');
  const here = steps.indexOf(step);
  return (
    <ol aria-label={t('label')} className="flex flex-wrap gap-x-6 gap-y-2 text-sm">
      {steps.map((name, place) => (
        <li key={name} aria-current={place === here ? 'step' : undefined} className={cn('flex items-center gap-2', place > here && 'text-muted-foreground', place === here && 'font-semibold')}>
          <span aria-hidden className={cn('grid size-6 place-content-center rounded-full border text-xs tabular-nums', place < here && 'border-transparent bg-accent text-accent-foreground', place === here && 'border-transparent bg-primary text-primary-foreground')}>
            {place < here ? <Check className="size-3.5" /> : place + 1}
          </span>
          {t(name)}
        </li>
      ))}
    </ol>
  );
}
