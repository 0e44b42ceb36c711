'use client';
// Months in which items sell best, or all that is out of season.
import { ToggleGroup } from 'radix-ui';
import { useFormatter, useTranslations } from 'next-intl';
import { Label } from '@/app/_components/ui/label';
import { Switch } from '@/app/_components/ui/switch';
import type { FieldProps } from './kind-fields';

const months = Array.from({ length: 12 }, (_, index) => index + 1);

export function SeasonField({ fields: { seasons, outOfSeason }, change }: FieldProps) {
  const t = useTranslations('merchandising.form');
  const names = useTranslations('merchandising.months');
  const format = useFormatter();
  return (
    <div className="space-y-2">
      <p id="rule-seasons" className="text-sm font-medium">{t('seasons')}</p>
      <ToggleGroup.Root
        type="multiple" aria-labelledby="rule-seasons" aria-describedby="rule-seasons-hint" className="grid max-w-md grid-cols-6 gap-1.5"
        value={seasons.map(String)} onValueChange={(value) => change({ seasons: value.map(Number).sort((one, other) => one - other) })}
      >
        {months.map((month) => (
          <ToggleGroup.Item
            key={month} value={String(month)} aria-label={names(String(month) as '1')}
            className="h-9 rounded-md border text-sm font-medium text-muted-foreground hover:text-foreground data-[state=on]:border-primary data-[state=on]:bg-accent data-[state=on]:text-accent-foreground"
          >
            {format.dateTime(new Date(Date.UTC(2026, month - 1, 15)), { month: 'short', timeZone: 'UTC' })}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup.Root>
      <p id="rule-seasons-hint" className="text-sm text-muted-foreground">{t('seasonsHint')}</p>
      <div className="flex items-start gap-3 pt-1">
        <Switch id="rule-out-of-season" checked={outOfSeason} aria-describedby="rule-out-of-season-hint" onCheckedChange={(value) => change({ outOfSeason: value })} />
        <div>
          <Label htmlFor="rule-out-of-season">{t('outOfSeason')}</Label>
          <p id="rule-out-of-season-hint" className="text-sm text-muted-foreground">{t('outOfSeasonHint')}</p>
        </div>
      </div>
    </div>
  );
}
