// The frame of the three services. Each page checks for itself who may see it.
import type { ReactNode } from 'react';
import { SiteHeader } from '@/app/_components/shell/site-header';
import { findSessionUser } from '@/lib/auth/session';

export default async function ServicesLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <SiteHeader user={await findSessionUser()} />
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-7xl px-4 py-8 outline-none sm:px-6">
        {children}
      </main>
    </>
  );
}
