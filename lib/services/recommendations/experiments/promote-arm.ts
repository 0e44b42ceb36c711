import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Prisma } from '@/lib/generated/prisma/client';
import { findActiveVersion } from '@/lib/models/find-active-version';
import { auditBlend } from '../blends/blend-audit';
import { invalidate } from '../lists/serving-state';
import { requireActiveMerchandiser, type Merchandiser } from '../require-merchandiser';
import { findItemModel, taskOf } from '../training/active-item-model';
import { auditExperiment } from './audit-experiment';
import { readArm, type ArmView } from './experiment-view';
import { getExperimentRow } from './get-experiment';
import type { PromoteInput } from './schema';
import { wrongState } from './wrong-state';

/**
 * Puts an arm in force and ends the experiment: its blend at the placement, its version of the model for the whole catalogue, which only
 * admins may do. An arm that is as what is in force changes nothing else.
 * @throws AppError `forbidden`, `not_found` for an arm of another experiment or a version that is gone, `conflict` where nothing ran yet or
 * an arm was promoted already
 */
export async function promoteArm(actor: Merchandiser, { id, armId, reason }: PromoteInput): Promise<void> {
  const planned = await getExperimentRow(db, id);
  const version = planned.arms.find((arm) => arm.id === armId)?.version ?? null;
  if (version !== null && actor.role !== 'admin') throw new AppError('forbidden', 'Only admins make a model live.', { key: 'models_by_admins' });
  if (version !== null && !(await findItemModel(planned.catalogue.slug, version))) throw versionGone(version);
  const { catalogueId } = await db.$transaction(async (transaction) => {
    const person = await requireActiveMerchandiser(transaction, actor);
    const row = await getExperimentRow(transaction, id);
    if (row.state !== 'running' && row.state !== 'stopped') throw wrongState(row.state);
    const found = row.arms.find((other) => other.id === armId);
    if (!found) throw new AppError('not_found', 'The experiment has no such arm.');
    const arm = readArm(found);
    if (arm.blend) {
      const { catalogueId, placement } = row;
      const made = await transaction.blendVersion.create({
        data: { catalogueId, placement, blend: { ...arm.blend }, reason, createdById: person.id, createdBy: person.name },
        include: { catalogue: { select: { name: true } } },
      });
      await auditBlend(transaction, { action: 'blend_changed', actor: person, row: made });
    }
    if (arm.version !== null) await makeLive(transaction, { slug: row.catalogue.slug, version: arm.version, promotedById: person.id, reason });
    await transaction.experiment.update({ where: { id }, data: { state: 'promoted', winnerId: armId, endedAt: row.endedAt ?? new Date() } });
    await auditExperiment(transaction, { action: 'experiment_promoted', actor: person, row, detail: { arm: arm.name, reason, ...changed(arm) } });
    return row;
  });
  invalidate(catalogueId, 'experiments');
  invalidate(catalogueId, 'blends');
  if (version !== null) invalidate(catalogueId, 'model');
}

const changed = ({ blend, version }: ArmView) => ({ ...(blend && { blend: JSON.stringify(blend) }), ...(version && { version }) });

interface LiveVersion {
  slug: string;
  version: string;
  promotedById: string;
  reason: string;
}

async function makeLive(transaction: Prisma.TransactionClient, { slug, version, promotedById, reason }: LiveVersion): Promise<void> {
  const task = taskOf(slug);
  // What waited for a decision has it now.
  await transaction.trainingRun.updateMany({ where: { task, version, state: 'ready' }, data: { state: 'promoted' } });
  if ((await findActiveVersion(task, transaction))?.version === version) return;
  const registered = await transaction.modelVersion.findUnique({ where: { task_version: { task, version } }, select: { id: true } });
  if (!registered) throw versionGone(version);
  await transaction.promotion.create({ data: { task, modelVersionId: registered.id, promotedById, reason } });
}

const versionGone = (version: string) => new AppError('not_found', `The version ${version} is not on this machine.`, { key: 'version_gone', values: { version } });
