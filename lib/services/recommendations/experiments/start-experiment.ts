import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { invalidate } from '../lists/serving-state';
import { requireActiveMerchandiser, requireMerchandiser, type Merchandiser } from '../require-merchandiser';
import { findItemModel } from '../training/active-item-model';
import { auditExperiment } from './audit-experiment';
import { getExperimentRow } from './get-experiment';
import { wrongState } from './wrong-state';

/**
 * From the next list on, people see their arms. A placement has one experiment at a time: two would blur each other.
 * @throws AppError `forbidden` to all but marketing and admins, `not_found`, `conflict` where it is no draft or another one runs there
 */
export async function startExperiment(actor: Merchandiser, id: number): Promise<void> {
  requireMerchandiser(actor);
  const { arms, catalogue } = await getExperimentRow(db, id);
  for (const { version } of arms) {
    if (version !== null && !(await findItemModel(catalogue.slug, version))) throw new AppError('not_found', `There is no version ${version} of this catalogue's model.`, { key: 'version_gone', values: { version } });
  }
  const { catalogueId } = await db.$transaction(async (transaction) => {
    const person = await requireActiveMerchandiser(transaction, actor);
    const row = await getExperimentRow(transaction, id);
    if (row.state !== 'draft') throw wrongState(row.state);
    const other = await transaction.experiment.findFirst({ where: { catalogueId: row.catalogueId, placement: row.placement, state: 'running' }, select: { name: true } });
    if (other) throw new AppError('conflict', `The experiment “${other.name}” runs at this placement.`, { key: 'experiment_runs', values: { name: other.name } });
    await transaction.experiment.update({ where: { id }, data: { state: 'running', startedAt: new Date() } });
    await auditExperiment(transaction, { action: 'experiment_started', actor: person, row });
    return row;
  });
  invalidate(catalogueId, 'experiments');
}
