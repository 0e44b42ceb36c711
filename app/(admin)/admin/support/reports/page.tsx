// How customer service does: what becomes of conversations, how long they take, what people think of it and who does the work.
import { MessagesSquare } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { PageHeader } from '@/app/_components/ui/page-header';
import { requirePageUser } from '@/lib/auth/session';
import type { Search } from '@/lib/filters/filters-in';
import { ignoredReportFilters, readReportFilters } from '@/lib/services/support/reports/filters';
import { readReport } from '@/lib/services/support/reports/read-report';
import { IgnoredNotice } from '@/app/_components/filters/ignored-notice';
import { ReportFilterForm } from './_filters/report-filter-form';
import { ExportLinks } from './_report/export-links';
import { ReportView } from './_report/report-view';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('supportReports');
  return { title: t('title') };
}

export default async function ReportsPage({ searchParams }: { searchParams: Promise<Search> }) {
  const user = await requirePageUser(['admin']);
  const search = await searchParams;
  const filters = readReportFilters(search);
  const [t, report] = await Promise.all([getTranslations('supportReports'), readReport(user, filters)]);
  // Agents may have been at work on what began before the period.
  const nothing = report.total.conversations === 0 && report.intents.answers === 0 && report.agents.every(({ taken, resolved }) => taken + resolved === 0);
  return (
    <div className="space-y-8">
      <PageHeader title={t('title')} description={t('description')} actions={<ExportLinks filters={filters} />} />
      <ReportFilterForm action="/admin/support/reports" filters={filters} />
      <IgnoredNotice names={ignoredReportFilters(search)} namespace="supportReports.filters" />
      {nothing ? <EmptyState icon={<MessagesSquare />} title={t('empty')} description={t('emptyNote')} /> : <ReportView report={report} />}
    </div>
  );
}
