// The frame of everything that admins do about customer service: one row of tabs over its pages.
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ClientMessages } from '@/app/_components/client-messages';
import { NavTabs } from '@/app/_components/shell/nav-tabs';

const tabs = ['reports', 'articles', 'unanswered', 'teaching', 'sites', 'settings'] as const;

export default async function SupportAdminLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations('shell');
  return (
    <div className="space-y-6">
      <nav aria-label={t('supportNavigation')} className="-mx-4 overflow-x-auto border-b px-4 sm:mx-0 sm:px-0">
        <NavTabs tabs={tabs.map((tab) => ({ href: `/admin/support/${tab}`, label: t(`supportTabs.${tab}`) }))} />
      </nav>
      <ClientMessages namespaces={['articles', 'help', 'teaching', 'widget', 'supportReports', 'supportSettings', 'labels']}>{children}</ClientMessages>
    </div>
  );
}
