// Intents that an article may answer: the model's own, and those that admins taught.
import { db } from '@/lib/db';
import { articleIntents } from './schema';

export interface ArticleIntent {
  name: string;
  /** Where an admin named it; the model's own are translated. */
  title: string | null;
}

export async function listArticleIntents(): Promise<ArticleIntent[]> {
  const taught = await db.intent.findMany({ orderBy: { title: 'asc' }, select: { name: true, title: true } });
  return [...articleIntents.map((name) => ({ name, title: null })), ...taught];
}
