// What the version that serves knows.
import { z } from 'zod';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Prisma } from '@/lib/generated/prisma/client';
import { findActiveVersion } from '@/lib/models/find-active-version';
import { outOfScope } from '@/ml/tasks/intents';
import { taughtTask } from './lesson';

const manifest = z.object({ labels: z.array(z.string()) });

export interface ActiveLabels {
  version: string;
  /** Intents only, without the label of texts that belong to none. */
  labels: string[];
}

/** @throws AppError `engine_unavailable` where no version was ever promoted */
export async function getActiveLabels(reader: Pick<Prisma.TransactionClient, 'promotion' | 'modelVersion'> = db): Promise<ActiveLabels> {
  const active = await findActiveVersion(taughtTask, reader);
  const row = active && (await reader.modelVersion.findUnique({ where: { task_version: { task: taughtTask, version: active.version } }, select: { manifest: true } }));
  if (!active || !row) throw new AppError('engine_unavailable', 'There is no model of intents yet.', { retryAfterS: 5 });
  return { version: active.version, labels: manifest.parse(row.manifest).labels.filter((label) => label !== outOfScope) };
}
