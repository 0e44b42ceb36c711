// A new article with its first text, in one language. Other languages follow as versions.
import { recordAudit } from '@/lib/audit/record-audit';
import type { SessionUser } from '@/lib/auth/find-live-session';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { requireActiveAdmin } from '@/lib/people/require-active-admin';
import { rebuildArticleIndexes } from '../article-index';
import type { CreateArticleInput } from './schema';

/** @throws AppError `forbidden`, or `conflict` where an article, perhaps an archived one, has this address */
export async function createArticle(actor: Pick<SessionUser, 'id'>, { slug, category, intent, language, text, publish }: CreateArticleInput): Promise<{ id: string; slug: string }> {
  const article = await db.$transaction(async (transaction) => {
    const admin = await requireActiveAdmin(transaction, actor);
    if (await transaction.article.findUnique({ where: { slug }, select: { id: true } })) {
      throw new AppError('conflict', 'Another article has this address.', { key: 'article_slug_taken', values: { slug } });
    }
    const { id } = await transaction.article.create({
      data: {
        slug, category, intent,
        versions: { create: { locale: language, number: 1, ...text, authorId: admin.id, authorName: admin.name, publishedAt: publish ? new Date() : null } },
      },
    });
    const subject = { id, name: text.title };
    await recordAudit(transaction, { action: 'article_created', actor: admin, subject, detail: { language } });
    if (publish) await recordAudit(transaction, { action: 'article_published', actor: admin, subject, detail: { language, version: '1' } });
    return { id, slug };
  });
  if (publish) await rebuildArticleIndexes();
  return article;
}
