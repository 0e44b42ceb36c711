// Intents that an admin teaches: made, edited, deleted. Editing an answer takes effect at once; phrases are learned with the next training.
import { recordAudit } from '@/lib/audit/record-audit';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Prisma } from '@/lib/generated/prisma/client';
import { intents, outOfScope } from '@/ml/tasks/intents';
import { findPhraseProblems } from './find-phrase-problems';
import { requireRoleOf, type Actor } from './require-role';
import { leastPhrases, locales, type IntentInput, type IntentProblem, type PhraseLists } from './schema';
import { writePhrases } from './write-phrases';

export type Saved = { saved: true; name: string } | { saved: false; problems: IntentProblem[] };

const releaseNames: ReadonlySet<string> = new Set([...intents.labels, outOfScope]);

/**
 * Makes an intent, or changes one that `input.id` names; its name stays what it was first.
 * @returns what speaks against it, by place, or the name under which it is saved
 * @throws AppError `forbidden`, `not_found`
 */
export async function saveIntent(actor: Actor, input: IntentInput): Promise<Saved> {
  requireRoleOf(actor, 'admin');
  const old = input.id === undefined ? null : await getIntent(input.id);
  const name = old?.name ?? input.name;
  const problems: IntentProblem[] = await findPhraseProblems(name, input.phrases);
  if (!old && (releaseNames.has(name) || (await db.intent.count({ where: { name } })) > 0)) problems.push({ field: 'name', kind: 'taken' });
  if (!input.answers.en && !input.answers.zh) problems.push({ field: 'answers', kind: 'missing' });
  if (!locales.some((locale) => input.phrases[locale].filter(Boolean).length >= leastPhrases)) problems.push({ field: 'phrases', kind: 'too_few', least: leastPhrases });
  if (problems.length > 0) return { saved: false, problems };

  const content = { title: input.title, answers: input.answers };
  try {
    await db.$transaction(async (transaction) => {
      const { id } = old
        ? await transaction.intent.update({ where: { id: old.id }, data: content })
        : await transaction.intent.create({ data: { ...content, name, createdById: actor.id } });
      await writePhrases(transaction, name, input.phrases, actor.id);
      await recordAudit(transaction, { action: old ? 'intent_changed' : 'intent_created', actor, subject: { id, name: input.title }, detail: { intent: name } });
    });
  } catch (error) {
    // Two admins at once.
    if ((error as Prisma.PrismaClientKnownRequestError).code === 'P2002' && !old) return { saved: false, problems: [{ field: 'name', kind: 'taken' }] };
    throw error;
  }
  return { saved: true, name };
}

/** Phrases that an admin adds to an intent of the release, which has its answers already. @throws AppError `forbidden`, `not_found` */
export async function savePhrases(actor: Actor, { name, phrases }: { name: string; phrases: PhraseLists }): Promise<Saved> {
  requireRoleOf(actor, 'admin');
  if (!releaseNames.has(name)) throw new AppError('not_found', `The release has no intent ${name}.`);
  const problems = await findPhraseProblems(name, phrases);
  if (problems.length > 0) return { saved: false, problems };
  await db.$transaction(async (transaction) => {
    if (!(await writePhrases(transaction, name, phrases, actor.id))) return;
    await recordAudit(transaction, { action: 'intent_changed', actor, subject: { id: name, name }, detail: { intent: name } });
  });
  return { saved: true, name };
}

/**
 * Deletes a taught intent with its phrases and its answer. Until the next training the model still knows it, and says that it does not
 * understand.
 * @throws AppError `forbidden`, `not_found`
 */
export async function deleteIntent(actor: Actor, { id }: { id: string }): Promise<void> {
  requireRoleOf(actor, 'admin');
  const { name, title } = await getIntent(id);
  await db.$transaction(async (transaction) => {
    await transaction.intent.delete({ where: { id } });
    await transaction.intentPhrase.deleteMany({ where: { intent: name } });
    await recordAudit(transaction, { action: 'intent_deleted', actor, subject: { id, name: title }, detail: { intent: name } });
  });
}

async function getIntent(id: string) {
  const intent = await db.intent.findUnique({ where: { id } });
  if (!intent) throw new AppError('not_found', 'There is no such intent.', { key: 'intent_gone' });
  return intent;
}
