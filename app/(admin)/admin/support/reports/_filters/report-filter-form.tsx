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
import { Channel } from '@/lib/generated/prisma/enums';
import { locales } from '@/lib/i18n/locales';
import { defaultReportPeriod, reportPeriods } from '@/lib/filters/report-span';
import type { ReportFilters } from '@/lib/services/support/reports/filters';

const choices = { period: reportPeriods, language: locales, channel: Object.values(Channel) } as const;

interface ReportFilterFormProps {
  action: '/admin/support/reports' | '/inbox/load';
  filters: ReportFilters;
}

export function ReportFilterForm({ action, filters }: ReportFilterFormProps) {
  const t = useTranslations('supportReports.filters');
  const { form, pending, apply, show } = useAddressForm(action);
  const days = filters.from !== undefined || filters.to !== undefined;
  const filtered = days || filters.language !== undefined || filters.channel !== undefined;
  return (
    // The key makes the fields follow when the address changes by a link.
    <form
      ref={form} key={JSON.stringify(filters)} action={action} method="get" role="search" aria-label={t('title')} aria-busy={pending}
      onSubmit={show} className={cn('space-y-3 transition-opacity', pending && 'opacity-60')}
    >
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-5">
        {(['period', 'language', 'channel'] as const).map((name) => (
          <div key={name} className="min-w-0 space-y-1 max-sm:first:col-span-2">
            <Label htmlFor={`report-${name}`} className="text-xs text-muted-foreground">{t(name)}</Label>
            <select
              id={`report-${name}`} name={name} onChange={apply} className={cn(fieldClasses, 'h-10')}
              // With a first day of one's own the period says nothing.
              defaultValue={name === 'period' ? (filters.from ? '' : (filters.period ?? defaultReportPeriod)) : (filters[name] ?? '')}
            >
              {(name !== 'period' || filters.from) && <option value="">{t(name === 'period' ? 'ownDays' : 'any')}</option>}
              {choices[name].map((value) => <option key={value} value={value}>{t(`${name}s.${value}` as 'periods.7d')}</option>)}
            </select>
          </div>
        ))}
        <DayFields id="report" filters={filters} labels={{ from: t('from'), to: t('to') }} onApply={apply} />
      </div>
      <div className="flex flex-wrap gap-2">
        <noscript><Button type="submit" variant="outline" size="sm">{t('apply')}</Button></noscript>
        {filtered && <Button asChild variant="ghost" size="sm"><Link href={action}>{t('clear')}</Link></Button>}
      </div>
    </form>
  );
}
