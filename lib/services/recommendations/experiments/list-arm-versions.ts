// Which versions of a catalogue's item model an arm can be: those that were trained and wait for a decision, those that served, and the
// release's own; all of them whole, on this machine.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { db } from '@/lib/db';
import { manifestFile } from '@/ml/recommend/model/write-item-artefact';
import { requireMerchandiser, type Merchandiser } from '../require-merchandiser';
import { itemFolders, shippedVersion, taskOf } from '../training/active-item-model';

/** The newest first. @throws AppError `forbidden` to all but marketing and admins */
export async function listArmVersions(actor: Pick<Merchandiser, 'role'>, slug: string): Promise<string[]> {
  requireMerchandiser(actor);
  const task = taskOf(slug);
  const [ready, served, shipped] = await Promise.all([
    db.trainingRun.findMany({ where: { task, state: 'ready', version: { not: null } }, orderBy: { startedAt: 'desc' }, select: { version: true } }),
    db.modelVersion.findMany({ where: { task }, orderBy: { registeredAt: 'desc' }, select: { version: true } }),
    shippedVersion(slug),
  ]);
  const versions = [...ready.flatMap(({ version }) => version ?? []), ...served.map(({ version }) => version), ...(shipped === null ? [] : [shipped])];
  return [...new Set(versions)].filter((version) => folderOfVersion(slug, version) !== null);
}

/** Null where it does not lie here. */
export function folderOfVersion(slug: string, version: string): string | null {
  return itemFolders(slug, version).find((folder) => existsSync(path.join(folder, manifestFile))) ?? null;
}
