// The frame on other sites: the chat and nothing around it. It never scrolls itself, so that a phone's swipe does not reach the page behind.
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';

export default async function WidgetLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations('widget.loader');
  return (
    // Named, to be told from the main part of the page around it.
    <main id="content" tabIndex={-1} aria-label={t('title')} className="h-dvh overflow-hidden overscroll-none bg-surface outline-none">
      {children}
    </main>
  );
}
