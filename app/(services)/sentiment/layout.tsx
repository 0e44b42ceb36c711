// Everything under /sentiment is for people who are signed in, and shares one device session.
import type { ReactNode } from 'react';
import { ClientMessages } from '@/app/_components/client-messages';
import { Toaster } from '@/app/_components/ui/sonner';
import { requirePageUser } from '@/lib/auth/session';
import { DeviceProvider } from './_device/device-provider';
import { OutboxNotice } from './_device/outbox-notice';

export default async function SentimentLayout({ children }: { children: ReactNode }) {
  const user = await requirePageUser();
  return (
    <ClientMessages namespaces={['sentiment', 'feedback', 'labels']}>
      <DeviceProvider userId={user.id}>
        <div className="space-y-6 sm:space-y-8">
          <OutboxNotice />
          {children}
        </div>
      </DeviceProvider>
      <Toaster />
    </ClientMessages>
  );
}
