'use client';

import { ThemeProvider } from 'next-themes';
import type { ReactNode } from 'react';

interface ProvidersProps {
  nonce?: string | undefined;
  /** `light` or `dark` where the page leaves no choice: the chat on a site that is always so. */
  scheme?: string | undefined;
  children: ReactNode;
}

/** What every page needs on the client. */
export function Providers({ nonce, scheme, children }: ProvidersProps) {
  return (
    <ThemeProvider attribute="class" defaultTheme="system" enableSystem forcedTheme={scheme} disableTransitionOnChange nonce={nonce}>
      {children}
    </ThemeProvider>
  );
}
