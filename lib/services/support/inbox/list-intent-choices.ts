// What a message can mean: for correcting the bot, and for choosing what always goes to a person.
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { intents } from '@/ml/tasks/intents';
import { getActiveLabels } from '../learning/active-labels';
import { requireAgent, type Agent } from './agent';

export interface IntentChoice {
  name: string;
  /** Of an intent that an admin taught; screens name the others. */
  title: string | null;
}

/** What the version that serves knows, and what was taught since. @throws AppError `forbidden` */
export async function listIntentChoices(agent: Agent): Promise<IntentChoice[]> {
  requireAgent(agent);
  const [labels, taught] = await Promise.all([knownLabels(), db.intent.findMany({ orderBy: { title: 'asc' }, select: { name: true, title: true } })]);
  const titles = new Map(taught.map(({ name, title }) => [name, title]));
  return [...new Set([...labels, ...titles.keys()])].map((name) => ({ name, title: titles.get(name) ?? null }));
}

/** Where no model serves yet, the release's own. */
async function knownLabels(): Promise<readonly string[]> {
  try {
    return (await getActiveLabels()).labels;
  } catch (error) {
    if (error instanceof AppError && error.code === 'engine_unavailable') return intents.labels;
    throw error;
  }
}
