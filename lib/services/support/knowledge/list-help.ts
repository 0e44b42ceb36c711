// The help centre's table of contents, and what else may be of interest to the reader of an article.
import 'server-only';
import { search } from '@/ml/retrieval/search';
import type { Language } from '../schema';
import { articleIndex } from './article-index';
import { categories, type Category } from './categories';

export interface HelpLink {
  slug: string;
  title: string;
}

/** Categories in their order, those without articles left out. */
export async function listHelp(language: Language): Promise<{ category: Category; articles: HelpLink[] }[]> {
  const { articles } = await articleIndex(language);
  const all = [...articles.values()];
  return categories
    .map((category) => ({ category, articles: all.filter((article) => article.category === category).map(({ slug, title }) => ({ slug, title })) }))
    .filter((each) => each.articles.length > 0);
}

/** Articles that are near in what they say, nearest first. @param limit how many at most */
export async function listRelated(slug: string, language: Language, limit = 4): Promise<HelpLink[]> {
  const { search: index, articles } = await articleIndex(language);
  const article = articles.get(slug);
  if (!article) return [];
  return search(index, { text: [article.title, ...article.questions.slice(0, 3)].join('\n') }, limit + 1)
    .filter(({ document }) => document.slug !== slug)
    .slice(0, limit)
    .map(({ document: { slug: related, title } }) => ({ slug: related, title }));
}
