// Makes a version of a task the one that serves. A rollback is the same with an older version.
import { currentEngine } from '@/lib/engine/current-engine';
import type { ArtefactSource } from '@/lib/engine/protocol';
import { AppError } from '@/lib/errors';
import type { Prisma } from '@/lib/generated/prisma/client';
import { db } from '@/lib/db';
import { findActiveVersion } from './find-active-version';
import { findArtefactFolder } from './find-artefact-folder';
import { listArtefactSources } from './list-artefact-sources';
import { registerVersion } from './register-version';

export interface PromoteOptions {
  task: string;
  version: string;
  promotedById: string;
  reason: string;
  /** Written with the promotion, or not at all. */
  along?: (transaction: Prisma.TransactionClient) => Promise<void>;
}

const holder = globalThis as { trefoilPromotion?: Promise<unknown> };

/**
 * Tries the version in the engine first, so that what is promoted is what serves: golden cases are part of that trial. Promotions wait for
 * each other.
 * @throws AppError `not_found` where the version isn't on this machine, `conflict` where it serves already, `artefact_damaged` where the
 * engine refuses it; then what served goes on serving
 */
export function promoteVersion(options: PromoteOptions): Promise<void> {
  const promotion = (holder.trefoilPromotion ?? Promise.resolve()).then(() => promote(options));
  holder.trefoilPromotion = promotion.catch(() => undefined);
  return promotion;
}

async function promote({ task, version, promotedById, reason, along }: PromoteOptions): Promise<void> {
  const dir = findArtefactFolder(task, version);
  if (!dir) throw new AppError('not_found', `There is no version ${version} of ${task} on this machine.`, { key: 'version_gone', values: { version } });
  const active = await findActiveVersion(task);
  if (active?.version === version) throw new AppError('conflict', `${task} ${version} serves already.`, { key: 'version_serves', values: { version } });
  try {
    await tryOut({ task, version, dir });
    await db.$transaction(async (transaction) => {
      const modelVersionId = await registerVersion(transaction, { task, version, dir });
      await transaction.promotion.create({ data: { task, modelVersionId, promotedById, reason } });
      await along?.(transaction);
    });
  } catch (error) {
    await (await currentEngine()).load(await listArtefactSources());
    throw error;
  }
}

async function tryOut(candidate: ArtefactSource): Promise<void> {
  const { task, version } = candidate;
  const others = (await listArtefactSources()).filter((source) => source.task !== task || source.version !== version);
  const { tasks, problems } = await (await currentEngine()).load([candidate, ...others]);
  if (tasks.some((loaded) => loaded.task === task && loaded.version === version)) return;
  const reason = problems.find((problem) => problem.task === task && problem.version === version)?.message ?? 'no engine serves at the moment';
  throw new AppError('artefact_damaged', `The artefact ${task} ${version} is refused: ${reason}`, { key: 'version_refused', values: { version, reason } });
}
