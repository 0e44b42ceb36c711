// The chat as other sites show it. `proxy.ts` lets no page frame this one but those of the site's origins; what is checked here is whom
// the frame may talk to, and what is said to whoever comes by without being one of them.
import { MessageCircleOff } from 'lucide-react';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/app/_components/client-messages';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { findSessionUser } from '@/lib/auth/session';
import { findSite } from '@/lib/services/support/widget/find-site';
import { WidgetChat } from './widget-chat';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('widget.loader');
  return { title: t('title'), robots: { index: false } };
}

type Search = Promise<Record<string, string | string[] | undefined>>;

export default async function WidgetPage({ searchParams }: { searchParams: Search }) {
  const { site: key, origin } = await searchParams;
  const site = typeof key === 'string' ? await findSite(key) : null;
  if (!site) return <Refused reason="unknownSite" />;
  if (typeof origin !== 'string' || !site.origins.includes(origin)) return <Refused reason="otherOrigin" />;

  const [user, locale, t] = await Promise.all([findSessionUser(), getLocale(), getTranslations('widget.loader')]);
  const { colour, greeting } = site.theme;
  return (
    <ClientMessages namespaces={['support']}>
      <h1 className="sr-only">{t('title')}</h1>
      <WidgetChat
        siteKey={site.key}
        origin={origin}
        owner={user?.id ?? 'visitor'}
        name={site.name}
        colour={colour}
        greeting={greeting[locale === 'zh' ? 'zh' : 'en'] || undefined}
        closeLabel={t('close')}
      />
    </ClientMessages>
  );
}

async function Refused({ reason }: { reason: 'unknownSite' | 'otherOrigin' }) {
  const t = await getTranslations('widget.refused');
  return (
    <div className="grid h-full place-content-center p-6">
      <h1 className="sr-only">{t('title')}</h1>
      <EmptyState icon={<MessageCircleOff />} title={t('title')} description={t(reason)} className="max-w-md" />
    </div>
  );
}
