// Articles that may answer, while a reader types.
import { route } from '@/lib/http/route';
import { searchHelp, searchHelpInput } from '@/lib/services/support/knowledge/search-help';

export const GET = route(
  { access: 'public', query: searchHelpInput, rateLimit: { name: 'support-article-search', points: 120, seconds: 60 } },
  async ({ query }) => ({ articles: await searchHelp(query.q, query.locale) }),
);
