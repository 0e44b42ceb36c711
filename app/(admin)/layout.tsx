// The admins' frame. `requirePageUser` sends everybody else away; the functions in `lib` check again.
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ClientMessages } from '@/app/_components/client-messages';
import { NavLinks } from '@/app/_components/shell/nav-links';
import { SiteHeader } from '@/app/_components/shell/site-header';
import { Toaster } from '@/app/_components/ui/sonner';
import { requirePageUser } from '@/lib/auth/session';

export default async function AdminLayout({ children }: { children: ReactNode }) {
  const [user, t] = await Promise.all([requirePageUser(['admin']), getTranslations('shell')]);
  return (
    <>
      <SiteHeader user={user} />
      <nav aria-label={t('adminNavigation')} className="border-b">
        <div className="mx-auto max-w-7xl overflow-x-auto px-2 py-2 sm:px-4">
          <NavLinks items="admin" />
        </div>
      </nav>
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-7xl px-4 py-8 outline-none sm:px-6">
        <ClientMessages namespaces={['feedback', 'labels', 'people', 'audit']}>{children}</ClientMessages>
      </main>
      <Toaster />
    </>
  );
}
