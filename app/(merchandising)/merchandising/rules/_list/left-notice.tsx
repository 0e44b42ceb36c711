// How many items the rules leave: one line where all is well, a warning where lists run dry.
import { CircleAlert, TriangleAlert } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { Alert, AlertDescription, AlertTitle } from '@/app/_components/ui/alert';
import type { Placement } from '@/lib/generated/prisma/enums';
import { fewItems, type RuleCheck } from '@/lib/services/recommendations/rules/check-rules';

export function LeftNotice({ check: { left, total } }: { check: RuleCheck }) {
  const t = useTranslations('merchandising.rules');
  const placements = useTranslations('merchandising.placement');
  const format = useFormatter();
  const all = Object.entries(left) as [Placement, number][];
  const namesOf = (some: [Placement, number][]) => (some.length === all.length ? placements('all') : format.list(some.map(([placement]) => placements(placement))));
  const nothing = all.filter(([, count]) => count === 0);
  const few = all.filter(([, count]) => count > 0 && count < Math.min(fewItems, total));
  const differs = new Set(Object.values(left)).size > 1;
  if (total === 0) return null;
  return (
    <>
      {nothing.length > 0 && (
        <Alert variant="destructive">
          <CircleAlert aria-hidden />
          <AlertTitle>{t('nothingLeft')}</AlertTitle>
          <AlertDescription>{t('nothingLeftNote', { total, placements: namesOf(nothing) })}</AlertDescription>
        </Alert>
      )}
      {few.length > 0 && (
        <Alert variant="warning">
          <TriangleAlert aria-hidden />
          <AlertTitle>{t('fewLeft')}</AlertTitle>
          <AlertDescription>{t('fewLeftNote', { placements: format.list(few.map(([placement, count]) => t('leftIn', { placement: placements(placement), left: count, total }))) })}</AlertDescription>
        </Alert>
      )}
      <p className="text-sm text-muted-foreground">
        {differs ? all.map(([placement, count]) => t('leftIn', { placement: placements(placement), left: count, total })).join(' · ') : t('left', { left: all[0]?.[1] ?? 0, total })}
      </p>
    </>
  );
}
