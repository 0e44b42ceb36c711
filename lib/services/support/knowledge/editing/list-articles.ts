// The articles as admins see them: drafts and archived ones too.
import { z } from 'zod';
import type { SessionUser } from '@/lib/auth/find-live-session';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { isLocale } from '@/lib/i18n/locales';
import type { Language } from '../../schema';
import { categories } from '../categories';

/** What stands in the address; whatever is not understood counts as absent. */
export const articleFilters = z.object({
  q: z.string().trim().max(200).catch(''),
  category: z.enum(categories).optional().catch(undefined),
  state: z.enum(['active', 'drafts', 'archived']).catch('active'),
});
export type ArticleFilters = z.output<typeof articleFilters>;

export interface ListedArticle {
  id: string;
  slug: string;
  category: string;
  intent: string | null;
  archived: boolean;
  /** In the language asked for, else in another. */
  title: string;
  /** By language: what readers see, and whether a newer draft waits. */
  languages: { language: Language; published: boolean; draft: boolean }[];
  editedAt: Date;
  editedBy: string;
}

/** What was edited together stands together by shelf: all articles of a release come within seconds. */
const editedMinute = ({ editedAt }: ListedArticle) => Math.floor(editedAt.getTime() / 60_000);
const shelf = ({ category }: ListedArticle) => categories.findIndex((each) => each === category);

/** Last edited first. @throws AppError `forbidden` unless the actor is an admin */
export async function listArticles(actor: Pick<SessionUser, 'role'>, { q, category, state }: ArticleFilters, language: Language): Promise<ListedArticle[]> {
  if (actor.role !== 'admin') throw new AppError('forbidden', 'Only admins edit articles.');
  const rows = await db.article.findMany({
    where: { archivedAt: state === 'archived' ? { not: null } : null, ...(category && { category }) },
    include: { versions: { orderBy: { number: 'desc' }, select: { locale: true, number: true, title: true, createdAt: true, authorName: true, publishedAt: true } } },
  });
  const needle = q.toLocaleLowerCase();
  return rows
    .flatMap(({ id, slug, category: kept, intent, archivedAt, versions }): ListedArticle[] => {
      const newest = [...versions].sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())[0];
      const shown = versions.find(({ locale }) => locale === language) ?? versions[0];
      if (!newest || !shown) return [];
      const languages = [...new Set(versions.map(({ locale }) => locale))].filter(isLocale).sort().map((locale) => {
        const own = versions.filter((version) => version.locale === locale);
        return { language: locale, published: own.some(({ publishedAt }) => publishedAt), draft: own[0]?.publishedAt === null };
      });
      const matches = needle === '' || [slug, ...versions.map(({ title }) => title)].some((text) => text.toLocaleLowerCase().includes(needle));
      if (!matches || (state === 'drafts' && !languages.some(({ draft }) => draft))) return [];
      return [{ id, slug, category: kept, intent, archived: archivedAt !== null, title: shown.title, languages, editedAt: newest.createdAt, editedBy: newest.authorName }];
    })
    .sort((a, b) => editedMinute(b) - editedMinute(a) || shelf(a) - shelf(b) || a.title.localeCompare(b.title, language));
}
