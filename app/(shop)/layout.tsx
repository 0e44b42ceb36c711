// The frame of the shop: open to everybody.
import type { ReactNode } from 'react';
import { ClientMessages } from '@/app/_components/client-messages';
import { SiteHeader } from '@/app/_components/shell/site-header';
import { Toaster } from '@/app/_components/ui/sonner';
import { findSessionUser } from '@/lib/auth/session';

export default async function ShopLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <SiteHeader user={await findSessionUser()} />
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-7xl px-4 py-8 outline-none sm:px-6">
        <ClientMessages namespaces={['shop', 'recommendations']}>{children}</ClientMessages>
      </main>
      <Toaster />
    </>
  );
}
