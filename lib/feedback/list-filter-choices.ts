// What the filters can choose among: versions and labels that ratings exist for.
import { db } from '@/lib/db';
import type { Viewer } from '@/lib/predictions/viewer';
import { requireAdmin } from './require-admin';

/** Versions, the latest used first, labels and topics of rated answers. @throws AppError `forbidden` to all but admins. */
export async function listFilterChoices(viewer: Viewer): Promise<{ versions: string[]; labels: string[]; topics: string[] }> {
  requireAdmin(viewer);
  const where = { feedback: { some: {} } };
  const [versions, labels, topics] = await Promise.all([
    db.prediction.groupBy({ by: ['version'], where, orderBy: { _max: { createdAt: 'desc' } }, take: 50 }),
    db.prediction.groupBy({ by: ['label'], where, orderBy: { label: 'asc' }, take: 50 }),
    db.prediction.groupBy({ by: ['topic'], where: { ...where, topic: { not: null } }, orderBy: { topic: 'asc' }, take: 50 }),
  ]);
  return {
    versions: versions.map(({ version }) => version),
    labels: labels.map(({ label }) => label),
    topics: topics.flatMap(({ topic }) => topic ?? []),
  };
}
