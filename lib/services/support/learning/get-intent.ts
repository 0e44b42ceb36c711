// One intent as its page shows and edits it.
import { z } from 'zod';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { intents } from '@/ml/tasks/intents';
import { language, type Language } from '../schema';
import { releasePhrases } from './release-phrases';
import { requireRoleOf, type Actor } from './require-role';

const answers = z.partialRecord(language, z.string());

export interface IntentPhraseView {
  id: string;
  text: string;
  locale: Language;
  heldOut: boolean;
  source: 'admin' | 'correction';
}

export interface IntentView {
  /** Null for intents of the release. */
  id: string | null;
  name: string;
  title: string | null;
  answers: Record<Language, string>;
  phrases: IntentPhraseView[];
  releasePhrases: number;
}

/** @throws AppError `forbidden`, `not_found` */
export async function getIntent(actor: Pick<Actor, 'role'>, name: string): Promise<IntentView> {
  requireRoleOf(actor, 'admin');
  const [taught, rows, release] = await Promise.all([
    db.intent.findUnique({ where: { name } }),
    db.intentPhrase.findMany({ where: { intent: name }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] }),
    releasePhrases(),
  ]);
  if (!taught && !(intents.labels as readonly string[]).includes(name)) throw new AppError('not_found', 'There is no such intent.', { key: 'intent_gone' });
  const written = answers.catch({}).parse(taught?.answers ?? {});
  return {
    id: taught?.id ?? null,
    name,
    title: taught?.title ?? null,
    answers: { en: written.en ?? '', zh: written.zh ?? '' },
    phrases: rows.map(({ id, text, locale, heldOut, source }) => ({ id, text, locale: language.catch('en').parse(locale), heldOut, source })),
    releasePhrases: release.counts.get(name) ?? 0,
  };
}
