'use client';
// Where the experiment takes place, as the browser's own choice.
import { useTranslations } from 'next-intl';
import { cn } from '@/app/_components/ui/cn';
import { fieldClasses } from '@/app/_components/ui/input';
import { Label } from '@/app/_components/ui/label';
import { experimentPlacements } from '@/lib/services/recommendations/experiments/schema';
import type { ExperimentPlacement } from './placement-facts';

export function PlacementChoice({ value, onChange }: { value: ExperimentPlacement; onChange: (value: ExperimentPlacement) => void }) {
  const t = useTranslations('experiments.form');
  const placements = useTranslations('merchandising.placement');
  return (
    <div className="grid content-start gap-1.5">
      <Label htmlFor="experiment-placement">{t('placement')}</Label>
      <select id="experiment-placement" value={value} onChange={(event) => onChange(event.target.value as ExperimentPlacement)} className={cn(fieldClasses, 'h-10')}>
        {experimentPlacements.map((placement) => <option key={placement} value={placement}>{placements(placement)}</option>)}
      </select>
    </div>
  );
}
