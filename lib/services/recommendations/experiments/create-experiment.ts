import { randomBytes } from 'node:crypto';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { Prisma } from '@/lib/generated/prisma/client';
import { registerVersion } from '@/lib/models/register-version';
import { requireActiveMerchandiser, type Merchandiser } from '../require-merchandiser';
import { taskOf } from '../training/active-item-model';
import { auditExperiment } from './audit-experiment';
import { folderOfVersion, listArmVersions } from './list-arm-versions';
import type { ExperimentInput } from './schema';

/**
 * Adds a draft: nobody sees anything of it until it is started.
 * @throws AppError `forbidden` to all but marketing and admins, `not_found` for a catalogue or a version of its model that is not there
 */
export async function createExperiment(actor: Merchandiser, catalogueId: number, { arms, ...input }: ExperimentInput): Promise<{ id: number }> {
  const catalogue = await db.catalogue.findFirst({ where: { id: catalogueId, archivedAt: null }, select: { slug: true } });
  if (!catalogue) throw new AppError('not_found', 'There is no such catalogue.');
  const versions = await listArmVersions(actor, catalogue.slug);
  const missing = arms.find(({ version }) => version !== null && !versions.includes(version))?.version;
  if (missing) throw new AppError('not_found', `There is no version ${missing} of this catalogue's model.`, { key: 'version_gone', values: { version: missing } });
  return db.$transaction(async (transaction) => {
    const person = await requireActiveMerchandiser(transaction, actor);
    const row = await transaction.experiment.create({ data: { ...input, catalogueId, salt: randomBytes(12).toString('base64url'), createdBy: person.name } });
    // A version that is registered is not thrown away when a newer one is trained.
    for (const version of new Set(arms.flatMap((arm) => arm.version ?? []))) {
      const dir = folderOfVersion(catalogue.slug, version);
      if (dir) await registerVersion(transaction, { task: taskOf(catalogue.slug), version, dir });
    }
    // One by one, so that their ids tell their order: the first is what the others are compared with.
    for (const { blend, ...arm } of arms) await transaction.experimentArm.create({ data: { ...arm, blend: blend ?? Prisma.DbNull, experimentId: row.id } });
    await auditExperiment(transaction, { action: 'experiment_created', actor: person, row, detail: { arms: arms.map(({ name }) => name).join(', ') } });
    return { id: row.id };
  });
}
