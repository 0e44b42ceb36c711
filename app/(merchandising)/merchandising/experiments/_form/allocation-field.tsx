'use client';
// How people are divided: by shares that stay, or by what is learned on the way.
import { useTranslations } from 'next-intl';
import { Allocation } from '@/lib/generated/prisma/enums';

export function AllocationField({ value, onChange }: { value: Allocation; onChange: (value: Allocation) => void }) {
  const t = useTranslations('experiments.form');
  return (
    <fieldset className="space-y-3">
      <legend className="text-lg font-semibold">{t('allocation')}</legend>
      {Object.values(Allocation).map((allocation) => (
        <label key={allocation} className="flex items-start gap-3 rounded-lg border bg-surface p-4 has-checked:border-primary has-checked:ring-1 has-checked:ring-primary has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ring">
          <input type="radio" name="allocation" value={allocation} checked={value === allocation} onChange={() => onChange(allocation)} className="mt-1 size-4 shrink-0 accent-primary" />
          <span className="text-sm"><span className="block font-semibold">{t(`allocations.${allocation}`)}</span> <span className="text-muted-foreground">{t(`allocationNotes.${allocation}`)}</span></span>
        </label>
      ))}
    </fieldset>
  );
}
