// Everything under /sentiment is for people who are signed in, and shares one device session.
import type { ReactNode } from 'react';
import { requirePageUser } from '@/lib/auth/session';
import { DeviceProvider } from './_device/device-provider';
import { OutboxNotice } from './_device/outbox-notice';

export default async function SentimentLayout({ children }: { children: ReactNode }) {
  const user = await requirePageUser();
  return (
    <DeviceProvider userId={user.id}>
      <div className="space-y-6 sm:space-y-8">
        <OutboxNotice />
        {children}
      </div>
    </DeviceProvider>
  );
}
