import { db } from '@/lib/db';
import { invalidate } from '../lists/serving-state';
import { requireActiveMerchandiser, type Merchandiser } from '../require-merchandiser';
import { auditExperiment } from './audit-experiment';
import { getExperimentRow } from './get-experiment';
import { wrongState } from './wrong-state';

/** From the next list on, everybody sees what is in force. @throws AppError `forbidden`, `not_found`, `conflict` where it does not run */
export async function stopExperiment(actor: Pick<Merchandiser, 'id'>, id: number): Promise<void> {
  const { catalogueId } = await db.$transaction(async (transaction) => {
    const person = await requireActiveMerchandiser(transaction, actor);
    const row = await getExperimentRow(transaction, id);
    if (row.state !== 'running') throw wrongState(row.state);
    await transaction.experiment.update({ where: { id }, data: { state: 'stopped', endedAt: new Date() } });
    await auditExperiment(transaction, { action: 'experiment_stopped', actor: person, row });
    return row;
  });
  invalidate(catalogueId, 'experiments');
}
