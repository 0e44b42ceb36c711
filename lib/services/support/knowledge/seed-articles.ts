// Puts the release's help centre into the database. Running it again changes nothing; a text of a newer release becomes a new version
// only where the newest version is the release's own, so that what an admin wrote is never overwritten.
import { db } from '@/lib/db';
import { readHelpCentre, type HelpCentreArticle, type HelpCentreText } from '@/ml/retrieval/read-help-centre';
import { storedQuestions } from './stored-questions';

/** Author of the release's texts: nobody in the database. */
export const releaseAuthor = 'Trefoil';

export interface SeededArticles {
  added: number;
  /** New versions of articles that were there. */
  updated: number;
}

/**
 * @param articles those of the release unless given
 * @throws Error when a file of the help centre is not usable
 */
export async function seedArticles(articles: readonly HelpCentreArticle[] = readHelpCentre()): Promise<SeededArticles> {
  let [added, updated] = [0, 0];
  // One transaction: a start that is cut off leaves no article without its text.
  await db.$transaction(async (transaction) => {
    for (const { slug, category, intent, texts } of articles) {
      const known = await transaction.article.findUnique({ where: { slug }, select: { id: true } });
      const { id } = known ?? (await transaction.article.create({ data: { slug, category, intent } }));
      if (!known) added++;
      for (const [locale, text] of Object.entries(texts)) {
        const newest = await transaction.articleVersion.findFirst({ where: { articleId: id, locale }, orderBy: { number: 'desc' } });
        if (newest && (newest.authorId !== null || newest.authorName !== releaseAuthor || isSame(newest, text))) continue;
        await transaction.articleVersion.create({
          data: { articleId: id, locale, number: (newest?.number ?? 0) + 1, ...text, authorName: releaseAuthor, publishedAt: new Date() },
        });
        if (known) updated++;
      }
    }
  }, { timeout: 60_000 });
  return { added, updated };
}

const isSame = (version: { title: string; body: string; questions: unknown }, { title, body, questions }: HelpCentreText) =>
  version.title === title && version.body === body && JSON.stringify(storedQuestions(version.questions)) === JSON.stringify(questions);
