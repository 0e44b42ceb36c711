// People may delete what is theirs; ratings of a deleted answer go with it.
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';

/** Deletes one answer of `userId`. @throws AppError `not_found`, also when it is somebody else's. */
export async function deletePrediction(userId: string, id: string): Promise<void> {
  const { count } = await db.prediction.deleteMany({ where: { id, userId } });
  if (count === 0) throw new AppError('not_found', `You have no answer with the id ${id}.`);
}

/** Deletes a batch of `userId` with all its answers. @throws AppError `not_found`. */
export async function deleteBatch(userId: string, id: string): Promise<void> {
  const deleted = await db.$transaction(async (transaction) => {
    await transaction.prediction.deleteMany({ where: { batchId: id, userId } });
    return transaction.batch.deleteMany({ where: { id, userId } });
  });
  if (deleted.count === 0) throw new AppError('not_found', `You have no batch with the id ${id}.`);
}
