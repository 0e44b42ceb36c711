// The customer's chat, with orders and questions beside it. For visitors and signed-in people alike.
import type { Metadata, Viewport } from 'next';
import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/app/_components/client-messages';
import { findSessionUser } from '@/lib/auth/session';
import { SupportDesk } from './_desk/support-desk';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('support');
  return { title: t('title'), description: t('description') };
}

/** The page gets smaller when the phone's keyboard opens, instead of being pushed up. */
export const viewport: Viewport = { interactiveWidget: 'resizes-content' };

export default async function SupportPage() {
  const user = await findSessionUser();
  return (
    <ClientMessages namespaces={['support']}>
      <SupportDesk userId={user?.id ?? null} />
    </ClientMessages>
  );
}
