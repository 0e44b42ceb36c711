// Saves a text of an article as its next version: as a draft, or published at once. A version is never changed afterwards. Whoever has
// not seen the newest version is told so instead of writing over it.
import { recordAudit } from '@/lib/audit/record-audit';
import type { SessionUser } from '@/lib/auth/find-live-session';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { requireActiveAdmin } from '@/lib/people/require-active-admin';
import { rebuildArticleIndexes } from '../article-index';
import type { SaveVersionInput } from './schema';

export interface SavedVersion {
  number: number;
  published: boolean;
}

/**
 * When it resolves and the text was published, search finds it.
 * @throws AppError `forbidden`, `not_found`, or `conflict` where somebody saved meanwhile
 */
export async function saveVersion(actor: Pick<SessionUser, 'id'>, { articleId, language, seen, category, intent, text, publish }: SaveVersionInput): Promise<SavedVersion> {
  const saved = await db.$transaction(async (transaction) => {
    const admin = await requireActiveAdmin(transaction, actor);
    const article = await transaction.article.findUnique({ where: { id: articleId } });
    if (!article) throw new AppError('not_found', 'There is no such article.');
    const newest = await transaction.articleVersion.findFirst({ where: { articleId, locale: language }, orderBy: { number: 'desc' } });
    if ((newest?.number ?? 0) !== seen) {
      throw new AppError('conflict', `${newest?.authorName ?? 'Somebody'} has saved version ${newest?.number ?? 0} meanwhile.`, {
        key: 'article_conflict', values: { name: newest?.authorName ?? '', number: newest?.number ?? 0 },
      });
    }
    const changed = article.category !== category || article.intent !== intent;
    if (changed) await transaction.article.update({ where: { id: articleId }, data: { category, intent } });
    const number = seen + 1;
    await transaction.articleVersion.create({
      data: { articleId, locale: language, number, ...text, authorId: admin.id, authorName: admin.name, publishedAt: publish ? new Date() : null },
    });
    if (publish) {
      await recordAudit(transaction, { action: 'article_published', actor: admin, subject: { id: articleId, name: text.title }, detail: { language, version: String(number) } });
    }
    return { number, changed };
  });
  if (publish || saved.changed) await rebuildArticleIndexes();
  return { number: saved.number, published: publish };
}
