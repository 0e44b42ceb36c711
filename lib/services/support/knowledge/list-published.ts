// What readers see: of each article that is not archived, the newest published version in a language.
import { db } from '@/lib/db';
import { isLocale } from '@/lib/i18n/locales';
import type { Language } from '../schema';
import { storedQuestions } from './stored-questions';

export interface PublishedArticle {
  slug: string;
  category: string;
  intent: string | null;
  /** Of the text. */
  language: Language;
  versionId: string;
  title: string;
  /** Markdown. */
  body: string;
  questions: string[];
  publishedAt: Date;
}

/**
 * In the order in which articles were made.
 * @param only language and slug to look for; all of them where absent
 */
export async function listPublished(only: { language?: Language; slug?: string } = {}): Promise<PublishedArticle[]> {
  const articles = await db.article.findMany({
    where: { archivedAt: null, ...(only.slug !== undefined && { slug: only.slug }) },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: {
      slug: true, category: true, intent: true,
      versions: { where: { publishedAt: { not: null }, ...(only.language && { locale: only.language }) }, orderBy: { number: 'desc' } },
    },
  });
  return articles.flatMap(({ slug, category, intent, versions }) => {
    const seen = new Set<string>();
    return versions.flatMap(({ id, locale, title, body, questions, publishedAt }) => {
      if (seen.has(locale) || !isLocale(locale) || !publishedAt) return [];
      seen.add(locale);
      return [{ slug, category, intent, language: locale, versionId: id, title, body, questions: storedQuestions(questions), publishedAt }];
    });
  });
}
