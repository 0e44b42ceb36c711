// Answers that a caller's ids already stand for: asking or handing in twice must record once.
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Prediction } from '@/lib/generated/prisma/client';

/**
 * The recorded answers among `ids`, by id.
 * @throws AppError `conflict` when an id is somebody else's; it does not say whose, nor anything about the answer.
 */
export async function findOwnAnswers(userId: string, ids: string[]): Promise<Map<string, Prediction>> {
  const rows = await db.prediction.findMany({ where: { id: { in: ids } } });
  const foreign = rows.find((row) => row.userId !== userId);
  if (foreign) throw new AppError('conflict', `The id ${foreign.id} cannot be used.`);
  return new Map(rows.map((row) => [row.id, row]));
}
