'use client';

import dynamic from 'next/dynamic';
import { ThemeProvider } from 'next-themes';
import type { ReactNode } from 'react';

// Nothing is said before somebody has done something, so the page need not wait for this.
const Toaster = dynamic(() => import('./ui/sonner').then((module) => module.Toaster), { ssr: false });

/** What every page needs on the client: theme and toasts. */
export function Providers({ nonce, children }: { nonce?: string; children: ReactNode }) {
  return (
    <ThemeProvider attribute="class" defaultTheme="system" enableSystem disableTransitionOnChange nonce={nonce}>
      {children}
      <Toaster />
    </ThemeProvider>
  );
}
