// One article in the editor.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { requirePageUser, type SessionUser } from '@/lib/auth/session';
import { AppError } from '@/lib/errors';
import { defaultLocale, isLocale } from '@/lib/i18n/locales';
import { getForEditing } from '@/lib/services/support/knowledge/editing/get-for-editing';
import { listArticleIntents } from '@/lib/services/support/knowledge/editing/list-article-intents';
import { ArticleEditor } from '../_editor/article-editor';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('articles');
  return { title: t('edit') };
}

async function findArticle(user: SessionUser, id: string) {
  try {
    return await getForEditing(user, id);
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') notFound();
    throw error;
  }
}

interface EditArticleProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ language?: string | string[] }>;
}

export default async function EditArticlePage({ params, searchParams }: EditArticleProps) {
  const user = await requirePageUser(['admin']);
  const [{ id }, { language }, locale, intents] = await Promise.all([params, searchParams, getLocale(), listArticleIntents()]);
  const article = await findArticle(user, id);
  const wanted = [language, locale].find((value): value is 'en' | 'zh' => typeof value === 'string' && isLocale(value)) ?? defaultLocale;
  return <ArticleEditor key={article.id} article={article} intents={intents} language={wanted} />;
}
