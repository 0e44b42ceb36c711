// What an agent took on and got done. Colleagues' figures are for admins, in the reports.
import { ArrowLeft } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import Link from 'next/link';
import { ClientMessages } from '@/app/_components/client-messages';
import { Button } from '@/app/_components/ui/button';
import { PageHeader } from '@/app/_components/ui/page-header';
import { requirePageUser } from '@/lib/auth/session';
import { agentRoles } from '@/lib/services/support/inbox/agent';
import { listAgentLoad } from '@/lib/services/support/reports/agent-load';
import type { Search } from '@/lib/filters/filters-in';
import { ignoredReportFilters, readReportFilters } from '@/lib/services/support/reports/filters';
import { IgnoredNotice } from '@/app/_components/filters/ignored-notice';
import { ReportFilterForm } from '../../../(admin)/admin/support/reports/_filters/report-filter-form';
import { AgentTable } from '../../../(admin)/admin/support/reports/_report/agent-table';
import { Panel } from '@/app/_components/ui/panel';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('supportReports.ownLoad');
  return { title: t('title') };
}

export default async function OwnLoadPage({ searchParams }: { searchParams: Promise<Search> }) {
  const user = await requirePageUser(agentRoles);
  const search = await searchParams;
  const filters = readReportFilters(search);
  // Admins see everybody's in the reports; here they are one who answers.
  const [t, agents] = await Promise.all([getTranslations('supportReports'), listAgentLoad({ id: user.id, role: 'agent' }, filters)]);
  return (
    <div className="h-full overflow-y-auto">
      <div className="mx-auto max-w-4xl space-y-6 px-4 py-8 sm:px-6">
        <PageHeader
          title={t('ownLoad.title')} description={t('ownLoad.description')}
          actions={<Button asChild variant="outline"><Link href="/inbox"><ArrowLeft aria-hidden />{t('ownLoad.back')}</Link></Button>}
        />
        <ClientMessages namespaces={['supportReports']}><ReportFilterForm action="/inbox/load" filters={filters} /></ClientMessages>
        <IgnoredNotice names={ignoredReportFilters(search)} namespace="supportReports.filters" />
        <Panel title={user.name} note={t('agentsNote')}><AgentTable agents={agents} /></Panel>
      </div>
    </div>
  );
}
