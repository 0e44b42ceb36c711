// Which version of a task serves: the one that the newest promotion names.
import { db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';

export interface ActiveVersion {
  task: string;
  version: string;
  sha256: string;
  promotedAt: Date;
}

/**
 * The active version of `task`, or null when none was ever promoted.
 * @param reader a transaction that may have promoted one
 */
export async function findActiveVersion(task: string, reader: Pick<Prisma.TransactionClient, 'promotion'> = db): Promise<ActiveVersion | null> {
  const promotion = await reader.promotion.findFirst({
    where: { task },
    orderBy: { id: 'desc' },
    select: { createdAt: true, modelVersion: { select: { version: true, sha256: true } } },
  });
  if (!promotion) return null;
  return { task, ...promotion.modelVersion, promotedAt: promotion.createdAt };
}
