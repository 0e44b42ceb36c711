// One site: the line for its pages, how the chat looks there, and how to put it in.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CodeBlock } from '@/app/_components/code-block';
import { Badge } from '@/app/_components/ui/badge';
import { PageHeader } from '@/app/_components/ui/page-header';
import { requirePageUser } from '@/lib/auth/session';
import { AppError } from '@/lib/errors';
import { getSite } from '@/lib/services/support/widget/get-site';
import { chatOrigin, scriptLine } from '@/lib/services/support/widget/script-line';
import { BackLink } from '../back-link';
import { chatWords } from '../chat-words';
import { HowTo, wrapped } from '../how-to';
import { SeenOrigins } from '../seen-origins';
import { SiteForm } from '../_form/site-form';
import { SiteSwitch } from '../site-switch';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('widget.admin');
  return { title: t('title') };
}

export default async function SitePage({ params }: { params: Promise<{ id: string }> }) {
  const [user, { id }] = await Promise.all([requirePageUser(['admin']), params]);
  const site = await getSite(user, id).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'not_found') notFound();
    throw error;
  });
  const [t, words] = await Promise.all([getTranslations('widget.admin'), chatWords()]);
  const { name, origins, theme, key, seen, disabledAt } = site;
  return (
    <div className="space-y-8">
      <BackLink />
      <PageHeader title={<span dir="auto" className="flex flex-wrap items-center gap-3">{name}{disabledAt && <Badge variant="muted">{t('state.disabled')}</Badge>}</span>} description={t('editDescription')} actions={<SiteSwitch id={id} name={name} disabled={disabledAt !== null} />} />
      <section aria-labelledby="line" className="space-y-3">
        <h2 id="line" className="text-lg font-semibold">{t('scriptLine')}</h2>
        <CodeBlock code={scriptLine(key)} className={wrapped} />
        <SeenOrigins origins={origins} seen={seen} />
      </section>
      <SiteForm id={id} initial={{ name, origins, theme }} words={words} />
      <HowTo origin={chatOrigin()} />
    </div>
  );
}
