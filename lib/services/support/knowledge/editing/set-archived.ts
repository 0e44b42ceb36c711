// Takes an article out of the help centre and out of search, or puts it back. Nothing is deleted.
import { recordAudit } from '@/lib/audit/record-audit';
import type { SessionUser } from '@/lib/auth/find-live-session';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { requireActiveAdmin } from '@/lib/people/require-active-admin';
import { rebuildArticleIndexes } from '../article-index';

/** @throws AppError `forbidden` or `not_found` */
export async function setArchived(actor: Pick<SessionUser, 'id'>, { articleId, archived }: { articleId: string; archived: boolean }): Promise<void> {
  const changed = await db.$transaction(async (transaction) => {
    const admin = await requireActiveAdmin(transaction, actor);
    const article = await transaction.article.findUnique({ where: { id: articleId }, select: { slug: true, archivedAt: true } });
    if (!article) throw new AppError('not_found', 'There is no such article.');
    if ((article.archivedAt !== null) === archived) return false;
    await transaction.article.update({ where: { id: articleId }, data: { archivedAt: archived ? new Date() : null } });
    await recordAudit(transaction, { action: archived ? 'article_archived' : 'article_restored', actor: admin, subject: { id: articleId, name: article.slug }, detail: {} });
    return true;
  });
  if (changed) await rebuildArticleIndexes();
}
