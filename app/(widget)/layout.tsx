// The frame on other sites: the chat and nothing around it. It never scrolls itself, so that a phone's swipe does not reach the page behind.
import type { ReactNode } from 'react';

export default function WidgetLayout({ children }: { children: ReactNode }) {
  return (
    <main id="content" tabIndex={-1} className="h-dvh overflow-hidden overscroll-none bg-surface outline-none">
      {children}
    </main>
  );
}
