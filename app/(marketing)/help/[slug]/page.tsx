// One article of the help centre.
import { ChevronRight, MessageCircleQuestion } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { ArticleMarkdown } from '@/app/_components/article-markdown';
import { Alert, AlertDescription } from '@/app/_components/ui/alert';
import { Button } from '@/app/_components/ui/button';
import { AppError } from '@/lib/errors';
import { isCategory } from '@/lib/services/support/knowledge/categories';
import { getArticle } from '@/lib/services/support/knowledge/get-article';
import { listRelated } from '@/lib/services/support/knowledge/list-help';
import { articleBlocks } from '@/ml/retrieval/article-text';
import { pageLanguages } from '../page-languages';
import { readerLanguage } from '../reader-language';

type Params = Promise<{ slug: string }>;

const readArticle = cache(async (slug: string) => {
  try {
    return await getArticle(slug, await readerLanguage());
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') notFound();
    throw error;
  }
});

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { slug } = await params;
  const { title, body } = await readArticle(slug);
  const description = articleBlocks(body)[0]?.text.slice(0, 200);
  return { title, description, alternates: pageLanguages(`/help/${slug}`), openGraph: { type: 'article', title, ...(description && { description }) } };
}

export default async function HelpArticlePage({ params }: { params: Params }) {
  const article = await readArticle((await params).slug);
  const [t, format, locale, related] = await Promise.all([
    getTranslations('help'), getFormatter(), readerLanguage(), listRelated(article.slug, article.language),
  ]);
  return (
    <div className="mx-auto grid max-w-5xl gap-10 px-4 py-10 sm:px-6 lg:grid-cols-[minmax(0,1fr)_16rem]">
      <article className="min-w-0 space-y-6">
        <nav aria-label={t('breadcrumbs')}>
          <ol className="flex flex-wrap items-center gap-1 text-sm text-muted-foreground">
            <li><Link href="/help" className="underline-offset-4 hover:text-foreground hover:underline">{t('title')}</Link></li>
            {isCategory(article.category) && (
              <li className="flex items-center gap-1">
                <ChevronRight aria-hidden className="size-4" />
                <Link href={`/help#category-${article.category}`} className="underline-offset-4 hover:text-foreground hover:underline">{t(`categories.${article.category}`)}</Link>
              </li>
            )}
          </ol>
        </nav>
        {article.language !== locale && <Alert variant="info"><AlertDescription>{t('otherLanguage')}</AlertDescription></Alert>}
        <div lang={article.language === 'zh' ? 'zh-Hans' : 'en'} className="space-y-5">
          <h1 className="text-3xl leading-tight font-bold">{article.title}</h1>
          <ArticleMarkdown className="max-w-prose">{article.body}</ArticleMarkdown>
        </div>
        <p className="text-sm text-muted-foreground">
          <time dateTime={article.publishedAt.toISOString()}>{t('updated', { date: format.dateTime(article.publishedAt, { dateStyle: 'long' }) })}</time>
        </p>
      </article>
      <aside className="space-y-8 lg:pt-10">
        {related.length > 0 && (
          <section aria-labelledby="related" className="space-y-2">
            <h2 id="related" className="font-semibold">{t('related')}</h2>
            <ul className="space-y-0.5">
              {related.map(({ slug, title }) => (
                <li key={slug}><Link href={`/help/${slug}`} className="inline-block py-1 text-sm text-primary underline-offset-4 hover:underline">{title}</Link></li>
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="ask" className="space-y-3 rounded-xl border bg-surface p-4">
          <h2 id="ask" className="font-semibold">{t('chat.title')}</h2>
          <p className="text-sm text-muted-foreground">{t('chat.text')}</p>
          <Button asChild className="w-full"><Link href="/support"><MessageCircleQuestion aria-hidden />{t('chat.open')}</Link></Button>
        </section>
      </aside>
    </div>
  );
}
