import type { ReactNode } from 'react';
import { SiteFooter } from '@/app/_components/shell/site-footer';
import { SiteHeader } from '@/app/_components/shell/site-header';
import { findSessionUser } from '@/lib/auth/session';

export default async function MarketingLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <SiteHeader user={await findSessionUser()} />
      <main id="content" tabIndex={-1} className="outline-none">
        {children}
      </main>
      <SiteFooter />
    </>
  );
}
