// A file of a version that was trained here, for devices that run it themselves.
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { findStoredFolder, isArtefactName } from './find-artefact-folder';

/** The encoder is no task's version: its files come with whatever head needs them. */
const encoder = 'encoder';

/**
 * Only of versions that were promoted once: a trial is nobody's business.
 * @throws AppError `not_found`
 */
export async function getStoredFile({ task, version, file }: { task: string; version: string; file: string }): Promise<{ file: string; sizeBytes: number }> {
  const folder = isArtefactName(file) ? findStoredFolder(task, version) : null;
  const served = folder && (task === encoder || (await db.promotion.count({ where: { task, modelVersion: { version } } })) > 0);
  const found = served ? path.join(folder, file) : null;
  const facts = found ? await stat(found).catch(() => null) : null;
  if (!found || !facts?.isFile()) throw new AppError('not_found', `There is no file ${file} of ${task} ${version} here.`);
  return { file: found, sizeBytes: facts.size };
}
