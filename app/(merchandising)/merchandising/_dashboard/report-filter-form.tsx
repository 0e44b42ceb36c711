'use client';
// Filters whose state is the address.
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { DayFields } from '@/app/_components/filters/day-fields';
import { useAddressForm } from '@/app/_components/filters/use-address-form';
import { Button } from '@/app/_components/ui/button';
import { cn } from '@/app/_components/ui/cn';
import { fieldClasses } from '@/app/_components/ui/input';
import { Label } from '@/app/_components/ui/label';
import { Placement } from '@/lib/generated/prisma/enums';
import { defaultReportPeriod, reportPeriods } from '@/lib/filters/report-span';
import type { ReportFilters } from '@/lib/services/recommendations/reports/filters';
import { address } from '../_shared/address';

const path = '/merchandising';

interface ReportFilterFormProps {
  filters: ReportFilters;
  versions: string[];
  /** The catalogue as the address names it. */
  named: string | undefined;
}

export function ReportFilterForm({ filters, versions, named }: ReportFilterFormProps) {
  const t = useTranslations('merchandising.report.filters');
  const placements = useTranslations('merchandising.placement');
  const { form, pending, apply, show } = useAddressForm(path);
  const selects = {
    period: [...(filters.from ? [['', t('ownDays')] as const] : []), ...reportPeriods.map((period) => [period, t(`periods.${period}`)] as const)],
    placement: [['', t('any')] as const, ...Object.values(Placement).map((placement) => [placement, placements(placement)] as const)],
    version: [['', t('any')] as const, ...[...new Set([...versions, ...(filters.version ? [filters.version] : [])])].map((version) => [version, version] as const)],
  };
  // With a first day of one's own the period says nothing.
  const valueOf = (name: keyof typeof selects) => (name === 'period' ? (filters.from ? '' : (filters.period ?? defaultReportPeriod)) : (filters[name] ?? ''));
  const filtered = Object.entries(filters).some(([name, value]) => name !== 'period' && value !== undefined);
  return (
    // The key makes the fields follow when the address changes by a link.
    <form
      ref={form} key={JSON.stringify(filters)} action={path} method="get" role="search" aria-label={t('title')} aria-busy={pending}
      onSubmit={show} className={cn('space-y-3 transition-opacity', pending && 'opacity-60')}
    >
      {named && <input type="hidden" name="catalogue" value={named} />}
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-5">
        {(['period', 'placement', 'version'] as const).map((name) => (
          <div key={name} className="min-w-0 space-y-1 max-sm:first:col-span-2">
            <Label htmlFor={`report-${name}`} className="text-xs text-muted-foreground">{t(name)}</Label>
            <select id={`report-${name}`} name={name} onChange={apply} className={cn(fieldClasses, 'h-10')} defaultValue={valueOf(name)}>
              {selects[name].map(([value, text]) => <option key={value} value={value}>{text}</option>)}
            </select>
          </div>
        ))}
        <DayFields id="report" filters={filters} labels={{ from: t('from'), to: t('to') }} onApply={apply} />
      </div>
      <div className="flex flex-wrap gap-2 empty:hidden">
        <noscript><Button type="submit" variant="outline" size="sm">{t('apply')}</Button></noscript>
        {filtered && <Button asChild variant="ghost" size="sm"><Link href={address(path, named)}>{t('clear')}</Link></Button>}
      </div>
    </form>
  );
}
