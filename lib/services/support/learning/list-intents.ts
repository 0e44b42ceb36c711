// Everything that the model knows or shall know, with what it was taught and how well it answers.
import { db } from '@/lib/db';
import { intents } from '@/ml/tasks/intents';
import { getActiveLabels } from './active-labels';
import { taughtTask } from './lesson';
import { measureActive } from './measure-active';
import { releasePhrases } from './release-phrases';
import { requireRoleOf, type Actor } from './require-role';

/**
 * release: came with the release · live: taught, and the version that serves knows it · draft: not learned yet · gone: deleted here, and
 * still known to the version that serves
 */
export type ListedState = 'release' | 'live' | 'draft' | 'gone';

export interface ListedIntent {
  name: string;
  /** Of a taught intent. */
  title: string | null;
  state: ListedState;
  phrases: { release: number; taught: number; heldOut: number; corrections: number };
  /** Phrases that the version which serves has not learned yet. */
  waiting: number;
  /** Share of held-out phrases that the version which serves answers rightly, with their number; null where it was not measured. */
  accuracy: { share: number; rows: number } | null;
}

export interface ListedIntents {
  version: string;
  intents: ListedIntent[];
  /** Phrases and intents that a training would learn or forget. */
  waiting: number;
}

/** Taught ones first, then those of the release, in the order of the task. @throws AppError `forbidden` */
export async function listIntents(actor: Pick<Actor, 'role'>): Promise<ListedIntents> {
  requireRoleOf(actor, 'admin');
  const [{ version, labels }, release, taught, phrases] = await Promise.all([
    getActiveLabels(),
    releasePhrases(),
    db.intent.findMany({ orderBy: { createdAt: 'desc' }, select: { name: true, title: true } }),
    db.intentPhrase.findMany({ select: { intent: true, heldOut: true, source: true, createdAt: true } }),
  ]);
  const [measured, run] = await Promise.all([
    measureActive(version),
    db.trainingRun.findFirst({ where: { task: taughtTask, version, state: 'promoted' }, orderBy: { startedAt: 'desc' }, select: { startedAt: true } }),
  ]);
  const known = new Set(labels);
  const releaseNames: readonly string[] = intents.labels;
  const gone = labels.filter((label) => !releaseNames.includes(label) && !taught.some(({ name }) => name === label));

  const describe = (name: string, title: string | null, state: ListedState): ListedIntent => {
    const own = phrases.filter(({ intent }) => intent === name);
    const count = (counts: (row: (typeof own)[number]) => boolean) => own.filter(counts).length;
    const figures = measured?.get(name);
    return {
      name, title, state,
      phrases: {
        release: release.counts.get(name) ?? 0,
        taught: count(({ source }) => source === 'admin'),
        heldOut: count(({ heldOut }) => heldOut),
        corrections: count(({ source }) => source === 'correction'),
      },
      waiting: count(({ createdAt }) => !run || createdAt > run.startedAt),
      accuracy: figures ? { share: figures.right / figures.rows, rows: figures.rows } : null,
    };
  };
  const listed = [
    ...taught.map(({ name, title }) => describe(name, title, known.has(name) ? 'live' : 'draft')),
    ...gone.map((name) => describe(name, null, 'gone')),
    ...releaseNames.map((name) => describe(name, null, 'release')),
  ];
  return { version, intents: listed, waiting: listed.reduce((sum, { waiting, state }) => sum + waiting + (state === 'gone' ? 1 : 0), 0) };
}
