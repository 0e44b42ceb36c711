// The texts that client components translate with. A layout or page names the namespaces that its own ones use, so that
// no page carries the others'.
import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Messages } from '@/lib/i18n/messages';

type Namespace = keyof Messages;

/** What header, dialogs and error pages need everywhere. */
const everywhere: readonly Namespace[] = ['common', 'errors', 'shell'];

/** Hands `namespaces` to the client components below, beside those that every page has. */
export async function ClientMessages({ namespaces = [], children }: { namespaces?: readonly Namespace[]; children: ReactNode }) {
  const messages = (await getMessages()) as Messages;
  const chosen = Object.fromEntries([...everywhere, ...namespaces].map((name) => [name, messages[name]]));
  return <NextIntlClientProvider messages={chosen}>{children}</NextIntlClientProvider>;
}
