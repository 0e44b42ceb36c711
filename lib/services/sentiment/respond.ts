// The service's use case on the server: judge the texts, record every answer, give it with what produced it.
import 'server-only';
import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { takeTurn } from '@/lib/http/turn';
import type { Prediction } from '@/lib/generated/prisma/client';
import { findOwnAnswers } from '@/lib/predictions/find-own-answers';
import { recordPredictions, type AnswerToRecord } from '@/lib/predictions/record-predictions';
import { analyse } from './analyse';
import { classifyOnServer } from './classify-on-server';
import { sentimentOutput, type SentimentAnswer, type SentimentInput, type SentimentOutput } from './schema';

/**
 * Answers `input` for `userId`. Ids that were answered before give the recorded answer again.
 * @throws AppError of the engine, or `conflict` when an id or the batch is not the caller's.
 */
export async function respond(userId: string, input: SentimentInput): Promise<SentimentAnswer[]> {
  const ids = input.ids ?? input.texts.map(() => randomUUID());
  const known = input.ids ? await findOwnAnswers(userId, ids) : new Map<string, Prediction>();
  const open = ids.map((id, index) => ({ id, index })).filter(({ id }) => !known.has(id));
  const fresh = await judge(open, input);
  // The engine answers many requests at the same moment.
  await takeTurn();
  await recordPredictions(fresh, { userId, service: 'sentiment', ranOn: 'server', batch: input.batch });
  const answers = new Map(fresh.map((answer) => [answer.id, answerOf({ ...answer, ranOn: 'server' })]));
  for (const row of known.values()) answers.set(row.id, answerOf(row));
  return ids.map((id) => answers.get(id)).filter((answer) => answer !== undefined);
}

async function judge(open: { id: string; index: number }[], input: SentimentInput): Promise<AnswerToRecord[]> {
  if (open.length === 0) return [];
  const startedAt = performance.now();
  const texts = open.map(({ index }) => input.texts[index] ?? '');
  const { version, engine, outputs } = await analyse(texts, classifyOnServer, input.attribute);
  const latencyMs = performance.now() - startedAt;
  return outputs.map((output, position) => {
    const { id, index } = open[position] ?? { id: randomUUID(), index: position };
    const row = input.batch ? input.batch.offset + index + 1 : null;
    return { id, input: texts[position] ?? '', output, ...columnsOf(output), version, engine, latencyMs, row };
  });
}

/** The parts of an output that lists filter by. */
export function columnsOf(output: SentimentOutput): { label: string; topic: string; score: number } {
  return { label: output.polarity.label, topic: output.topic.label, score: output.polarity.score };
}

type Recorded = Pick<Prediction, 'id' | 'version' | 'ranOn' | 'engine' | 'latencyMs'> & { output: unknown };

/** A recorded answer in the API's form. */
export function answerOf({ id, output, version, ranOn, engine, latencyMs }: Recorded): SentimentAnswer {
  return { id, ...sentimentOutput.parse(output), version, ranOn, engine, latencyMs };
}
