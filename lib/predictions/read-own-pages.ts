// A person's answers for an export, a page at a time, so that a large history never lies in memory as a whole.
import { db } from '@/lib/db';
import type { Service } from '@/lib/generated/prisma/enums';

const rowsPerRead = 500;

/** Pages of `userId`'s answers, oldest first; only those of one batch when it is given. */
export async function* readOwnPages(scope: { userId: string; service: Service; batchId?: string | undefined }) {
  const { userId, service, batchId } = scope;
  let cursor: string | undefined;
  for (;;) {
    const rows = await db.prediction.findMany({
      where: { userId, service, ...(batchId && { batchId }) },
      orderBy: [{ createdAt: 'asc' }, { row: 'asc' }, { id: 'asc' }],
      take: rowsPerRead,
      ...(cursor && { cursor: { id: cursor }, skip: 1 }),
      include: {
        batch: { select: { id: true, name: true } },
        feedback: { where: { userId }, include: { corrections: true } },
      },
    });
    if (rows.length > 0) yield rows;
    if (rows.length < rowsPerRead) return;
    cursor = rows.at(-1)?.id;
  }
}
