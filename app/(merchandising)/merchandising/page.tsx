// What recommendations show, and what comes of it: rates, items, experiments.
import { ChartNoAxesCombined } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { PageHeader } from '@/app/_components/ui/page-header';
import { ignoredReportFilters, readReportFilters } from '@/lib/services/recommendations/reports/filters';
import { readReport } from '@/lib/services/recommendations/reports/read-report';
import { ExportLink } from './_dashboard/export-link';
import { IgnoredNotice } from '@/app/_components/filters/ignored-notice';
import { ReportFilterForm } from './_dashboard/report-filter-form';
import { ReportView } from './_dashboard/report-view';
import { RunningExperiments } from './_dashboard/running-experiments';
import type { Search } from './_shared/address';
import { NoCatalogue } from './_shared/no-catalogue';
import { openPage } from './_shared/open-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('merchandising.report');
  return { title: t('title') };
}

export default async function DashboardPage({ searchParams }: { searchParams: Promise<Search> }) {
  const { user, search, named, catalogue } = await openPage(searchParams);
  const t = await getTranslations('merchandising.report');
  if (!catalogue) return <NoCatalogue />;
  const filters = readReportFilters(search);
  const report = await readReport(user, catalogue.id, filters);
  return (
    <div className="space-y-8">
      <PageHeader title={t('title')} description={t('description')} actions={<ExportLink filters={filters} catalogue={catalogue.slug} />} />
      <ReportFilterForm filters={filters} versions={report.versions} named={named} />
      <IgnoredNotice names={ignoredReportFilters(search)} namespace="merchandising.report.filters" />
      {report.total.lists === 0 ? (
        <>
          <EmptyState icon={<ChartNoAxesCombined />} title={t('empty')} description={t('emptyNote')} />
          {report.experiments.length > 0 && <RunningExperiments experiments={report.experiments} named={named} />}
        </>
      ) : <ReportView report={report} currency={catalogue.currency} named={named} />}
    </div>
  );
}
