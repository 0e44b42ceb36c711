// Everything under /recommendations is open to everybody, signed in or not.
import type { ReactNode } from 'react';
import { ClientMessages } from '@/app/_components/client-messages';
import { Toaster } from '@/app/_components/ui/sonner';

export default function RecommendationsLayout({ children }: { children: ReactNode }) {
  return (
    <ClientMessages namespaces={['recommendations', 'shop']}>
      {children}
      <Toaster mobileOffset={{ bottom: '7rem' }} />
    </ClientMessages>
  );
}
