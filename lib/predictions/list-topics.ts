// The topics among a person's answers, for the list's filter.
import { db } from '@/lib/db';
import type { Service } from '@/lib/generated/prisma/enums';

/** Every topic that occurs, in alphabetical order, whatever filters are set. */
export async function listTopics(scope: { userId: string; service: Service; batchId?: string }): Promise<string[]> {
  const groups = await db.prediction.groupBy({
    by: ['topic'],
    where: { ...scope, topic: { not: null } },
    orderBy: { topic: 'asc' },
  });
  return groups.map(({ topic }) => topic).filter((topic) => topic !== null);
}
