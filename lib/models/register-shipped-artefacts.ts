// At start the database learns which artefacts came with the release. Both tables are append-only, so this may run
// at every start: it adds what is missing and changes nothing.
import type { ArtefactSource } from '@/lib/engine/protocol';
import { db } from '@/lib/db';
import { log } from '@/lib/log';
import { findActiveVersion } from './find-active-version';
import { findArtefactFolder } from './find-artefact-folder';
import { describeArtefact, registerVersion } from './register-version';
import { listShippedArtefacts } from './shipped-artefacts';

/**
 * Registers every shipped artefact as a `ModelVersion` and promotes it when it is new, or when the version promoted
 * last is not on this machine. An unreadable artefact is logged by name and left out; the others go on.
 */
export async function registerShippedArtefacts(): Promise<void> {
  for (const source of await listShippedArtefacts()) {
    try {
      await register(source);
    } catch (error) {
      log.error({ err: error, task: source.task, version: source.version }, 'a shipped artefact cannot be registered');
    }
  }
}

async function register({ task, version, dir }: ArtefactSource): Promise<void> {
  const { sha256 } = await describeArtefact(dir);
  const active = await findActiveVersion(task);
  const known = await db.modelVersion.findUnique({ where: { task_version: { task, version } } });
  if (known && known.sha256 !== sha256) {
    log.warn({ task, version }, 'the manifest of a registered version has changed on disk');
  }
  const mayServe = active !== null && findArtefactFolder(task, active.version) !== null;
  if (known && mayServe) return;
  await db.$transaction(async (transaction) => {
    const modelVersionId = await registerVersion(transaction, { task, version, dir });
    if (active?.version === version) return;
    const reason = known ? 'the version promoted last is not on this machine' : 'shipped with the release';
    await transaction.promotion.create({ data: { task, modelVersionId, reason } });
  });
  log.info({ task, version }, 'shipped artefact registered');
}
