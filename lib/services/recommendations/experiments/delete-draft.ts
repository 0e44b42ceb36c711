import { db } from '@/lib/db';
import { requireActiveMerchandiser, type Merchandiser } from '../require-merchandiser';
import { auditExperiment } from './audit-experiment';
import { getExperimentRow } from './get-experiment';
import { wrongState } from './wrong-state';

/** Only what never ran can go: of the rest there are lists that somebody was shown. @throws AppError `forbidden`, `not_found`, `conflict` */
export async function deleteDraft(actor: Pick<Merchandiser, 'id'>, id: number): Promise<void> {
  await db.$transaction(async (transaction) => {
    const person = await requireActiveMerchandiser(transaction, actor);
    const row = await getExperimentRow(transaction, id);
    if (row.state !== 'draft') throw wrongState(row.state);
    await transaction.experiment.delete({ where: { id } });
    await auditExperiment(transaction, { action: 'experiment_deleted', actor: person, row });
  });
}
