import type { ComponentProps } from 'react';

/** The mark: three leaves, one a service, on one stem. Takes the colour of the text around it. */
export function TrefoilMark(props: ComponentProps<'svg'>) {
  return (
    <svg viewBox="0 0 32 32" fill="none" aria-hidden {...props}>
      <path d="M16 15.2C12.2 12.6 10.6 10.2 10.6 7.6a5.4 5.4 0 0 1 10.8 0c0 2.6-1.6 5-5.4 7.6Z" fill="currentColor" />
      <path d="M15.3 16.4c-.4 4.6-1.7 7.1-3.9 8.4a5.4 5.4 0 0 1-5.4-9.3c2.2-1.3 5.1-1.3 9.3.9Z" fill="currentColor" opacity=".82" />
      <path d="M16.7 16.4c4.2-2.2 7.1-2.2 9.3-.9a5.4 5.4 0 0 1-5.4 9.3c-2.2-1.3-3.5-3.8-3.9-8.4Z" fill="currentColor" opacity=".64" />
      <path d="M16 17c.3 4.6.2 8.6-1.7 12.8" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
    </svg>
  );
}
