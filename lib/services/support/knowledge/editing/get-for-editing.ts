// One article with all its versions, as the editor needs it.
import type { SessionUser } from '@/lib/auth/find-live-session';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { isLocale } from '@/lib/i18n/locales';
import type { Language } from '../../schema';
import { storedQuestions } from '../stored-questions';

export interface EditedVersion {
  id: string;
  language: Language;
  number: number;
  title: string;
  body: string;
  questions: string[];
  authorName: string;
  createdAt: Date;
  publishedAt: Date | null;
}

export interface EditedArticle {
  id: string;
  slug: string;
  category: string;
  intent: string | null;
  archived: boolean;
  /** Newest first, languages mixed. */
  versions: EditedVersion[];
}

/** The newest versions of each language that are given; older ones stay in the database. */
const shownVersions = 50;

/** @throws AppError `forbidden` unless the actor is an admin, `not_found` */
export async function getForEditing(actor: Pick<SessionUser, 'role'>, id: string): Promise<EditedArticle> {
  if (actor.role !== 'admin') throw new AppError('forbidden', 'Only admins edit articles.');
  const article = await db.article.findUnique({ where: { id }, include: { versions: { orderBy: [{ createdAt: 'desc' }, { number: 'desc' }] } } });
  if (!article) throw new AppError('not_found', 'There is no such article.');
  const seen = new Map<string, number>();
  const versions = article.versions.flatMap(({ locale, questions, ...version }): EditedVersion[] => {
    const count = (seen.get(locale) ?? 0) + 1;
    seen.set(locale, count);
    if (!isLocale(locale) || count > shownVersions) return [];
    const { id: versionId, number, title, body, authorName, createdAt, publishedAt } = version;
    return [{ id: versionId, language: locale, number, title, body, questions: storedQuestions(questions), authorName, createdAt, publishedAt }];
  });
  return { id: article.id, slug: article.slug, category: article.category, intent: article.intent, archived: article.archivedAt !== null, versions };
}
