// Which versions of a catalogue's item model an arm can be.
import { db } from '@/lib/db';
import { requireMerchandiser, type Merchandiser } from '../require-merchandiser';

/** The newest first. @throws AppError `forbidden` to all but marketing and admins */
export async function listArmVersions(actor: Pick<Merchandiser, 'role'>, slug: string): Promise<string[]> {
  requireMerchandiser(actor);
  const rows = await db.modelVersion.findMany({ where: { task: `items/${slug}` }, orderBy: { registeredAt: 'desc' }, select: { version: true } });
  return rows.map(({ version }) => version);
}
