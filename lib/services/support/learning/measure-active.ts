// How well the version that serves answers phrases that nothing learns from: those of the release and those kept back from what was taught.
// The same rows and the same rule as before and after a training, so that figures can be compared.
import { db } from '@/lib/db';
import { predict } from '@/lib/engine/predict';
import { AppError } from '@/lib/errors';
import { log } from '@/lib/log';
import { outOfScope } from '@/ml/tasks/intents';
import { readOwnTests } from '../../../../ml/pipeline/intent-rows';
import { taughtTask } from './lesson';
import { phraseKey } from './phrase-key';

export type MeasuredIntents = ReadonlyMap<string, { right: number; rows: number }>;

const engineLimitMs = 30_000;

/** The last answer: some hundred phrases take the engine a moment, and lists are looked at again and again. */
const holder = globalThis as { trefoilMeasured?: { of: string; intents: Promise<MeasuredIntents> } };

/** @returns by intent; null where the engine cannot say at the moment */
export async function measureActive(version: string): Promise<MeasuredIntents | null> {
  const [tests, phrases] = await Promise.all([
    readOwnTests(),
    db.intentPhrase.findMany({ orderBy: { id: 'asc' }, select: { id: true, intent: true, text: true, heldOut: true } }),
  ]);
  const spoken = new Set(phrases.map(({ text }) => phraseKey(text)));
  const heldOut = phrases.filter((phrase) => phrase.heldOut);
  const rows = [
    ...Object.values(tests).flat().filter(({ text, label }) => label !== outOfScope && !spoken.has(phraseKey(text))),
    ...heldOut.map(({ text, intent }) => ({ text, label: intent })),
  ];
  const of = `${version} ${rows.length} ${heldOut.map(({ id }) => id).join()}`;
  if (holder.trefoilMeasured?.of !== of) holder.trefoilMeasured = { of, intents: measure(rows) };
  const { intents } = holder.trefoilMeasured;
  return intents.catch((error: unknown) => {
    if (holder.trefoilMeasured?.intents === intents) holder.trefoilMeasured = undefined;
    if (!(error instanceof AppError)) throw error;
    log.warn({ err: error }, 'the version that serves cannot be measured at the moment');
    return null;
  });
}

async function measure(rows: { text: string; label: string }[]): Promise<MeasuredIntents> {
  const { results } = await predict({ task: taughtTask, texts: rows.map(({ text }) => text), local: true, deadlineMs: engineLimitMs });
  const intents = new Map<string, { right: number; rows: number }>();
  rows.forEach(({ label }, row) => {
    const answer = results[row];
    const known = intents.get(label) ?? { right: 0, rows: 0 };
    intents.set(label, known);
    known.rows += 1;
    if (answer && answer.certainty !== 'unknown' && answer.label === label) known.right += 1;
  });
  return intents;
}
