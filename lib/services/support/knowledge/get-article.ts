// One article as a reader sees it, in their language or, where it has not been written in it, in another.
import { AppError } from '@/lib/errors';
import type { Language } from '../schema';
import { listPublished, type PublishedArticle } from './list-published';

/**
 * `language` of the answer tells which one it is.
 * @throws AppError `not_found` where no article of that name is published
 */
export async function getArticle(slug: string, language: Language): Promise<PublishedArticle & { languages: Language[] }> {
  const published = await listPublished({ slug });
  const article = published.find((each) => each.language === language) ?? published[0];
  if (!article) throw new AppError('not_found', 'There is no such article.');
  return { ...article, languages: published.map((each) => each.language) };
}
