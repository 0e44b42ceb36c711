// Takes in what a device answered while it was on its own. What a device reports is a claim: our own engine judges
// the text again, and only whether both agree is believed.
import 'server-only';
import { type z } from 'zod';
import { AppError } from '@/lib/errors';
import { log } from '@/lib/log';
import { findOwnAnswers } from '@/lib/predictions/find-own-answers';
import { recordPredictions, type AnswerToRecord } from '@/lib/predictions/record-predictions';
import { analyse } from './analyse';
import { classifyOnServer } from './classify-on-server';
import { type handInInput } from './hand-in-schema';
import { columnsOf } from './respond';

export type HandInInput = z.output<typeof handInInput>;
type DeviceAnswer = HandInInput['answers'][number];

export interface HandInResult {
  id: string;
  /** Whether this call recorded it, or an earlier one had. */
  state: 'recorded' | 'known';
}

/**
 * Records a device's answers for `userId`; handing in twice records once.
 * @throws AppError `conflict` when an id or a batch is not the caller's; `engine_busy` or `engine_deadline` when the
 * texts cannot be judged now (nothing is recorded then, try again).
 */
export async function handIn(userId: string, { answers }: HandInInput): Promise<HandInResult[]> {
  const known = await findOwnAnswers(userId, answers.map(({ id }) => id));
  const fresh = answers.filter(({ id }) => !known.has(id));
  const confirmed = await judgeAgain(fresh.map(({ text }) => text));
  const groups = new Map<string, { batch: DeviceAnswer['batch']; rows: AnswerToRecord[] }>();
  fresh.forEach((answer, index) => {
    const key = answer.batch?.id ?? '';
    const group = groups.get(key) ?? { batch: answer.batch, rows: [] };
    groups.set(key, group);
    group.rows.push(toRow(answer, confirmed ? confirmed[index] === answer.output.polarity.label : null));
  });
  for (const { batch, rows } of groups.values()) {
    await recordPredictions(rows, { userId, service: 'sentiment', ranOn: 'browser', batch });
  }
  return answers.map(({ id }) => ({ id, state: known.has(id) ? 'known' : 'recorded' }));
}

/** Our own labels, or null when no engine serves: then the answers are kept unchecked rather than lost. */
async function judgeAgain(texts: string[]): Promise<string[] | null> {
  if (texts.length === 0) return [];
  try {
    const { outputs } = await analyse(texts, classifyOnServer);
    return outputs.map((output) => output.polarity.label);
  } catch (error) {
    if (error instanceof AppError && (error.code === 'engine_unavailable' || error.code === 'artefact_damaged')) {
      log.warn({ err: error, texts: texts.length }, 'answers handed in by a device could not be checked');
      return null;
    }
    throw error;
  }
}

function toRow({ id, text, output, engine, latencyMs, row, createdAt }: DeviceAnswer, confirmed: boolean | null): AnswerToRecord {
  return {
    id, input: text, output, ...columnsOf(output), version: output.polarity.version, engine, latencyMs,
    row: row ?? null, confirmed, createdAt: new Date(Math.min(createdAt, Date.now())),
  };
}
