'use client';

import { useTheme } from 'next-themes';
import { Toaster as Sonner, type ToasterProps } from 'sonner';

/** Short messages at the edge of the screen, in layouts whose pages call `toast(…)` from `sonner`. */
export function Toaster({ position = 'bottom-right', mobileOffset }: Pick<ToasterProps, 'position' | 'mobileOffset'>) {
  const { resolvedTheme } = useTheme();
  return (
    <Sonner
      theme={resolvedTheme === 'dark' ? 'dark' : 'light'}
      position={position}
      {...(mobileOffset !== undefined && { mobileOffset })}
      closeButton
      style={
        {
          '--normal-bg': 'var(--surface)',
          '--normal-text': 'var(--foreground)',
          '--normal-border': 'var(--border)',
        } as React.CSSProperties
      }
    />
  );
}
