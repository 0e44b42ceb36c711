// What search found, as dialogue and pages take it. Server and device share it.
import { search } from '@/ml/retrieval/search';
import type { Query } from '@/ml/retrieval/evidence';
import type { SearchIndex } from '@/ml/retrieval/search-index';
import type { FoundArticle } from '../dialogue/turn';

export const articleHref = (slug: string) => `/help/${slug}`;

/** Best first. @param limit how many at most */
export function findArticles(index: SearchIndex, query: Query, limit = 3): FoundArticle[] {
  return search(index, query, limit).map(({ document: { slug, intent, title }, score, passages }) => ({
    slug,
    intent,
    score,
    passages: passages.map(({ text, marks }) => ({ slug, title, href: articleHref(slug), text, marks })),
  }));
}
