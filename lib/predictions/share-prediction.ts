// Sharing inside the product: anyone signed in who has the link may then open the answer.
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';

/** Shares or withdraws one answer of `userId`. @throws AppError `not_found`, also when it is somebody else's. */
export async function sharePrediction(userId: string, id: string, shared: boolean): Promise<{ sharedAt: Date | null }> {
  const sharedAt = shared ? new Date() : null;
  const { count } = await db.prediction.updateMany({ where: { id, userId }, data: { sharedAt } });
  if (count === 0) throw new AppError('not_found', `You have no answer with the id ${id}.`);
  return { sharedAt };
}
