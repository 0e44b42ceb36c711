// A catalogue's experiments: those that run first, then drafts, then what is over, each the newest first.
import { db } from '@/lib/db';
import type { ExperimentState } from '@/lib/generated/prisma/enums';
import { requireMerchandiser, type Merchandiser } from '../require-merchandiser';
import { experimentView, withArms, type ExperimentView } from './experiment-view';

const order: Record<ExperimentState, number> = { running: 0, draft: 1, stopped: 2, promoted: 2 };

/** @throws AppError `forbidden` to all but marketing and admins */
export async function listExperiments(actor: Pick<Merchandiser, 'role'>, catalogueId: number): Promise<ExperimentView[]> {
  requireMerchandiser(actor);
  const rows = await db.experiment.findMany({ where: { catalogueId }, orderBy: { id: 'desc' }, include: withArms });
  return rows.map(experimentView).sort((a, b) => order[a.state] - order[b.state]);
}
