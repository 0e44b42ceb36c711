'use client';
// Where lists stand, as the browser's own choice.
import { useTranslations } from 'next-intl';
import { cn } from '@/app/_components/ui/cn';
import { fieldClasses } from '@/app/_components/ui/input';
import { Label } from '@/app/_components/ui/label';
import { Placement } from '@/lib/generated/prisma/enums';

interface PlacementFieldProps {
  id: string;
  label: string;
  value: Placement | null;
  onChange: (value: Placement | null) => void;
  /** Offer "everywhere" too. */
  all?: boolean;
  className?: string;
}

export function PlacementField({ id, label, value, onChange, all = false, className }: PlacementFieldProps) {
  const t = useTranslations('merchandising.placement');
  return (
    <div className={cn('grid gap-1.5', className)}>
      <Label htmlFor={id}>{label}</Label>
      <select id={id} value={value ?? ''} onChange={(event) => onChange((event.target.value || null) as Placement | null)} className={cn(fieldClasses, 'h-10')}>
        {all && <option value="">{t('all')}</option>}
        {Object.values(Placement).map((placement) => <option key={placement} value={placement}>{t(placement)}</option>)}
      </select>
    </div>
  );
}
