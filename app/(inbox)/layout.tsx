// The agents' frame: as high as the window, so that panes scroll and the page does not.
import type { ReactNode } from 'react';
import { ClientMessages } from '@/app/_components/client-messages';
import { SiteHeader } from '@/app/_components/shell/site-header';
import { Toaster } from '@/app/_components/ui/sonner';
import { requirePageUser } from '@/lib/auth/session';
import { agentRoles } from '@/lib/services/support/inbox/agent';

export default async function InboxLayout({ children }: { children: ReactNode }) {
  const user = await requirePageUser(agentRoles);
  return (
    <div className="flex h-dvh flex-col overflow-hidden">
      <SiteHeader user={user} />
      <main id="content" tabIndex={-1} className="min-h-0 flex-1 outline-none">
        <ClientMessages namespaces={['inbox', 'support', 'labels']}>{children}</ClientMessages>
      </main>
      {/* Over the queue, on a phone above the field that is written in. */}
      <Toaster position="bottom-left" mobileOffset={{ bottom: 150 }} />
    </div>
  );
}
