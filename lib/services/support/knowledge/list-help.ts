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

/** Those that the article links to, then what is near in what it says. @param limit how many at most */
export async function listRelated(slug: string, language: Language, limit = 4): Promise<HelpLink[]> {
  const { search: index, articles } = await articleIndex(language);
  const article = articles.get(slug);
  if (!article) return [];
  const linked = [...article.body.matchAll(/\]\(\/help\/([a-z0-9-]+)\)/g)].map(([, name = '']) => name);
  const near = search(index, { text: [article.title, ...article.questions.slice(0, 3)].join('\n') }, limit + 1).map(({ document }) => document.slug);
  return [...new Set([...linked, ...near])]
    .flatMap((name) => (name === slug ? [] : (articles.get(name) ?? [])))
    .slice(0, limit)
    .map(({ slug: name, title }) => ({ slug: name, title }));
}
