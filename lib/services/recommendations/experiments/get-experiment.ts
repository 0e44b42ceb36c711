// One experiment of one catalogue, for those who may change it.
import type { Transaction } from '@/lib/auth/create-account';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { requireMerchandiser, type Merchandiser } from '../require-merchandiser';
import { experimentView, withArms, type ExperimentView } from './experiment-view';

/** @throws AppError `not_found` */
export async function getExperimentRow(transaction: Pick<Transaction, 'experiment'>, id: number) {
  const row = await transaction.experiment.findUnique({ where: { id }, include: { ...withArms, catalogue: { select: { slug: true, name: true } } } });
  if (!row) throw new AppError('not_found', 'There is no such experiment.');
  return row;
}

/** @throws AppError `forbidden` to all but marketing and admins, `not_found` where the catalogue has no such experiment */
export async function getExperiment(actor: Pick<Merchandiser, 'role'>, catalogueId: number, id: number): Promise<ExperimentView> {
  requireMerchandiser(actor);
  const row = await db.experiment.findFirst({ where: { id, catalogueId }, include: withArms });
  if (!row) throw new AppError('not_found', 'There is no such experiment.');
  return experimentView(row);
}
