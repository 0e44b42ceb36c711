// What becomes of a training: it goes live, or it is thrown away. And the way back to a version that served before.
import { rm } from 'node:fs/promises';
import { recordAudit } from '@/lib/audit/record-audit';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Prisma } from '@/lib/generated/prisma/client';
import { findActiveVersion } from '@/lib/models/find-active-version';
import { findStoredFolder } from '@/lib/models/find-artefact-folder';
import { promoteVersion } from '@/lib/models/promote-version';
import { getActiveLabels } from './active-labels';
import { taughtTask } from './lesson';
import { requireRoleOf, type Actor } from './require-role';
import { trainingResult } from './schema';

/**
 * Makes the version of a training serve; its intents answer from then on.
 * @param acceptWarnings needed where something got worse
 * @throws AppError `not_found`, `conflict` where it was decided already or warns, `artefact_damaged` where the engine refuses it
 */
export async function promoteTraining(actor: Actor, { id, acceptWarnings }: { id: string; acceptWarnings: boolean }): Promise<void> {
  requireRoleOf(actor, 'admin');
  const { version, result } = await getReady(id);
  if (result.warnings.length > 0 && !acceptWarnings) throw new AppError('conflict', 'The new version is worse in something.', { key: 'training_warns' });
  await promoteVersion({
    task: taughtTask, version, promotedById: actor.id, reason: `taught: ${result.phrases} phrases, ${result.corrections} corrections`,
    async along(transaction) {
      const { count } = await transaction.trainingRun.updateMany({ where: { id, state: 'ready' }, data: { state: 'promoted' } });
      if (count === 0) throw decidedAlready();
      await markLive(transaction);
      await recordAudit(transaction, { action: 'model_taught', actor, subject: { id, name: version }, detail: { task: taughtTask, from: result.activeVersion } });
    },
  });
}

/** Throws a training's version away; one that served once stays. @throws AppError as above */
export async function discardTraining(actor: Actor, { id }: { id: string }): Promise<void> {
  requireRoleOf(actor, 'admin');
  const { version } = await getReady(id);
  const { count } = await db.trainingRun.updateMany({ where: { id, state: 'ready' }, data: { state: 'discarded' } });
  if (count === 0) throw decidedAlready();
  const folder = findStoredFolder(taughtTask, version);
  const registered = await db.modelVersion.count({ where: { task: taughtTask, version } });
  if (folder && registered === 0) await rm(folder, { recursive: true, force: true });
}

/** Makes a version serve that served before. @throws AppError `not_found`, `conflict`, `artefact_damaged` */
export async function rollBack(actor: Actor, { version }: { version: string }): Promise<void> {
  requireRoleOf(actor, 'admin');
  const from = (await findActiveVersion(taughtTask))?.version ?? '';
  if ((await db.promotion.count({ where: { task: taughtTask, modelVersion: { version } } })) === 0) {
    throw new AppError('not_found', `The version ${version} never served.`, { key: 'version_gone', values: { version } });
  }
  await promoteVersion({
    task: taughtTask, version, promotedById: actor.id, reason: `rolled back from ${from}`,
    async along(transaction) {
      await markLive(transaction);
      const row = await transaction.modelVersion.findUniqueOrThrow({ where: { task_version: { task: taughtTask, version } }, select: { id: true } });
      await recordAudit(transaction, { action: 'model_rolled_back', actor, subject: { id: row.id, name: version }, detail: { task: taughtTask, from } });
    },
  });
}

async function getReady(id: string) {
  const run = await db.trainingRun.findUnique({ where: { id } });
  if (!run || run.task !== taughtTask) throw new AppError('not_found', 'There is no such training.');
  const result = trainingResult.safeParse(run.result);
  if (run.state !== 'ready' || !run.version || !result.success) throw decidedAlready();
  return { version: run.version, result: result.data };
}

const decidedAlready = () => new AppError('conflict', 'This training was decided on already.', { key: 'training_decided' });

/** An intent is live where the version that serves knows it. */
async function markLive(transaction: Prisma.TransactionClient): Promise<void> {
  const { labels } = await getActiveLabels(transaction);
  await transaction.intent.updateMany({ where: { name: { in: labels } }, data: { state: 'live' } });
  await transaction.intent.updateMany({ where: { name: { notIn: labels } }, data: { state: 'draft' } });
}
