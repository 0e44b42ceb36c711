// The frame of those who run recommendations: one row of tabs, and which catalogue it is about. `requirePageUser` sends everybody else away;
// the functions in `lib` check again.
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ClientMessages } from '@/app/_components/client-messages';
import { NavTabs } from '@/app/_components/shell/nav-tabs';
import { SiteHeader } from '@/app/_components/shell/site-header';
import { Toaster } from '@/app/_components/ui/sonner';
import { requirePageUser } from '@/lib/auth/session';
import { listCatalogues } from '@/lib/services/recommendations/catalogues/find-catalogue';
import { merchandiserRoles } from '@/lib/services/recommendations/merchandiser';
import { CatalogueSwitch } from './catalogue-switch';

const tabs = ['dashboard', 'rules', 'blend', 'experiments', 'shoppers'] as const;
const adminTabs = ['catalogues', 'keys'] as const;

export default async function MerchandisingLayout({ children }: { children: ReactNode }) {
  const [user, t, catalogues] = await Promise.all([requirePageUser(merchandiserRoles), getTranslations('shell'), listCatalogues()]);
  const names = user.role === 'admin' ? [...tabs, ...adminTabs] : tabs;
  return (
    <>
      <SiteHeader user={user} />
      <ClientMessages namespaces={['merchandising', 'experiments', 'catalogues', 'strip', 'shop', 'recommendations', 'labels']}>
        {/* The catalogue is chosen within the navigation: it goes along to every tab. */}
        <nav aria-label={t('merchandisingNavigation')} className="border-b">
          <div className="mx-auto flex max-w-7xl flex-wrap-reverse items-center justify-between gap-x-6 px-2 pt-2 sm:px-4">
            <div className="max-w-full overflow-x-auto">
              <NavTabs
                keep="catalogue"
                tabs={names.map((tab) => ({
                  href: tab === 'dashboard' ? '/merchandising' : `/merchandising/${tab}`,
                  label: t(`merchandisingTabs.${tab}`),
                  exact: tab === 'dashboard',
                }))}
              />
            </div>
            <CatalogueSwitch catalogues={catalogues.map(({ slug, name, isDefault }) => ({ slug, name, isDefault }))} />
          </div>
        </nav>
        <main id="content" tabIndex={-1} className="mx-auto w-full max-w-7xl px-4 py-8 outline-none sm:px-6">
          {children}
        </main>
      </ClientMessages>
      <Toaster />
    </>
  );
}
