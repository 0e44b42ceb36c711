// A new article. Its first words may come with the address: from the list of what people ask and nobody answers.
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { requirePageUser } from '@/lib/auth/session';
import { defaultLocale, isLocale, locales } from '@/lib/i18n/locales';
import { limits } from '@/lib/services/support/knowledge/editing/schema';
import { listArticleIntents } from '@/lib/services/support/knowledge/editing/list-article-intents';
import { ArticleEditor } from '../_editor/article-editor';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('articles');
  return { title: t('new') };
}

const prefilled = z.object({
  title: z.string().max(limits.title).catch(''),
  question: z.union([z.string().transform((text) => [text]), z.array(z.string())]).transform((texts) => texts.slice(0, limits.questions)).catch([]),
  language: z.enum(locales).optional().catch(undefined),
});

export default async function NewArticlePage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const [, locale, search, intents] = await Promise.all([requirePageUser(['admin']), getLocale(), searchParams, listArticleIntents()]);
  const { title, question, language } = prefilled.parse(search);
  return <ArticleEditor article={null} intents={intents} language={language ?? (isLocale(locale) ? locale : defaultLocale)} prefilled={{ title, body: '', questions: question }} />;
}
