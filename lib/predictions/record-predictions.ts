// Writes answers down. What is recorded is what was said: text, whole output, version, engine and time.
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { RanOn, Service } from '@/lib/generated/prisma/enums';

export interface AnswerToRecord {
  id: string;
  input: string;
  output: object;
  label: string;
  topic: string | null;
  score: number | null;
  version: string;
  engine: string;
  latencyMs: number;
  row: number | null;
  confirmed?: boolean | null;
  createdAt?: Date;
}

export interface RecordOptions {
  userId: string;
  service: Service;
  ranOn: RanOn;
  batch?: { id: string; name: string } | undefined;
}

/**
 * Records answers of one person, all or none.
 * @throws AppError `conflict` when the batch or an id belongs to somebody else, without saying whose it is.
 */
export async function recordPredictions(answers: AnswerToRecord[], options: RecordOptions): Promise<void> {
  const { userId, service, ranOn, batch } = options;
  if (answers.length === 0) return;
  const batchId = batch ? await ownBatch(batch, userId, service) : null;
  await db.prediction.createMany({
    data: answers.map((answer) => ({ ...answer, userId, service, ranOn, batchId })),
  });
}

/** The batch's id; the row is made when it is new. */
async function ownBatch(batch: { id: string; name: string }, userId: string, service: Service): Promise<string> {
  const row = await db.batch.upsert({
    where: { id: batch.id },
    create: { id: batch.id, name: batch.name, userId, service },
    update: {},
    select: { id: true, userId: true },
  });
  if (row.userId !== userId) throw new AppError('conflict', `The batch id ${batch.id} cannot be used.`);
  return row.id;
}
