// Topics that an admin does not want to see again, and the way back. Clusters are made anew each time, so that what is kept is their
// questions: a topic is an ignored one while its most typical question, or half of all its questions, is among them.
import { z } from 'zod';
import type { SessionUser } from '@/lib/auth/find-live-session';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { language, type Language } from '../schema';
import { phraseKey } from './phrase-key';
import { requireRoleOf } from './require-role';
import { phrasesHandedOn, type UnansweredTopic } from './unanswered-schema';

const questions = z.array(z.string()).catch([]);

export const ignoreInput = z.strictObject({
  locale: language,
  title: z.string().min(1).max(4000),
  phrases: z.array(z.string().max(4000)).max(phrasesHandedOn),
});

type Actor = Pick<SessionUser, 'id' | 'role'>;

/** @returns what undoes it. @throws AppError `forbidden` */
export async function ignoreTopic(actor: Actor, { locale, title, phrases }: { locale: Language; title: string; phrases: string[] }): Promise<{ id: string }> {
  requireRoleOf(actor, 'admin');
  const texts = [...new Set([title, ...phrases].map(phraseKey))];
  return db.ignoredTopic.create({ data: { locale, title, questions: texts, ignoredById: actor.id }, select: { id: true } });
}

/** Two admins may have ignored it: nothing keeps it away afterwards. @throws AppError `forbidden`, `not_found` where somebody else was first */
export async function restoreTopic(actor: Actor, { id }: { id: string }): Promise<void> {
  requireRoleOf(actor, 'admin');
  const rows = await db.ignoredTopic.findMany({ select: { id: true, locale: true, title: true, questions: true } });
  const wanted = rows.find((row) => row.id === id);
  if (!wanted) throw new AppError('not_found', 'This topic is not ignored.', { key: 'topic_not_ignored' });
  const same = rows.filter(({ locale, questions: kept }) => locale === wanted.locale && questions.parse(kept).includes(phraseKey(wanted.title)));
  await db.ignoredTopic.deleteMany({ where: { id: { in: same.map((row) => row.id) } } });
}

/** Says which ignored topic another one is; null where it is none. The newest of several. */
export async function findIgnored(): Promise<(topic: Pick<UnansweredTopic, 'locale' | 'title' | 'phrases'>) => string | null> {
  const rows = await db.ignoredTopic.findMany({ orderBy: { createdAt: 'desc' }, select: { id: true, locale: true, questions: true } });
  const known = rows.map(({ id, locale, questions: kept }) => ({ id, locale, texts: new Set(questions.parse(kept)) }));
  return ({ locale, title, phrases }) => {
    const texts = phrases.map(phraseKey);
    const found = known.find((row) => row.locale === locale && (row.texts.has(phraseKey(title)) || (texts.length > 0 && texts.filter((text) => row.texts.has(text)).length * 2 >= texts.length)));
    return found?.id ?? null;
  };
}
