// The public help centre: search as one types, and every article by category.
import { MessageCircleQuestion, SearchX } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/app/_components/client-messages';
import { Button } from '@/app/_components/ui/button';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { listHelp } from '@/lib/services/support/knowledge/list-help';
import { searchHelp, searchHelpInput } from '@/lib/services/support/knowledge/search-help';
import { pageLanguages } from './page-languages';
import { readerLanguage } from './reader-language';
import { HelpSearch } from './_search/help-search';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('help');
  return { title: t('title'), description: t('description'), alternates: pageLanguages('/help') };
}

export default async function HelpPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const [t, locale, { q }] = await Promise.all([getTranslations('help'), readerLanguage(), searchParams]);
  const asked = searchHelpInput.safeParse({ q, locale });
  const [shelves, found] = await Promise.all([listHelp(locale), asked.success ? searchHelp(asked.data.q, locale) : null]);
  return (
    <div className="mx-auto max-w-5xl space-y-10 px-4 py-10 sm:px-6">
      <header className="space-y-5 rounded-2xl border bg-surface px-5 py-8 sm:px-10 sm:py-12">
        <div className="space-y-2">
          <h1 className="text-3xl leading-tight font-bold sm:text-4xl">{t('title')}</h1>
          <p className="max-w-prose text-muted-foreground">{t('description')}</p>
        </div>
        <ClientMessages namespaces={['help']}>
          <HelpSearch initial={asked.success ? asked.data.q : ''} initialResults={found} />
        </ClientMessages>
      </header>
      {shelves.length === 0 ? (
        <EmptyState icon={<SearchX />} title={t('none')} description={t('noneText')} />
      ) : (
        <div className="gap-x-10 sm:columns-2 lg:columns-3">
          {shelves.map(({ category, articles }) => (
            <section key={category} aria-labelledby={`category-${category}`} className="mb-8 break-inside-avoid space-y-2">
              <h2 id={`category-${category}`} className="scroll-mt-24 text-lg font-semibold">{t(`categories.${category}`)}</h2>
              <ul className="space-y-0.5">
                {articles.map(({ slug, title }) => (
                  <li key={slug}>
                    <Link href={`/help/${slug}`} className="inline-block py-1 text-sm text-primary underline-offset-4 hover:underline">{title}</Link>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
      <AskInChat />
    </div>
  );
}

async function AskInChat() {
  const t = await getTranslations('help');
  return (
    <aside className="flex flex-wrap items-center justify-between gap-4 rounded-xl border bg-accent px-5 py-5 text-accent-foreground">
      <div className="min-w-0 space-y-1">
        <h2 className="font-semibold">{t('chat.title')}</h2>
        <p className="text-sm">{t('chat.text')}</p>
      </div>
      <Button asChild>
        <Link href="/support"><MessageCircleQuestion aria-hidden />{t('chat.open')}</Link>
      </Button>
    </aside>
  );
}
