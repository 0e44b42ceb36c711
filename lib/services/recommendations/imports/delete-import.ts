// Takes an import out of the history, with its file and its refused lines. What it brought into the catalogue stays.
import 'server-only';
import { rm } from 'node:fs/promises';
import { recordAudit } from '@/lib/audit/record-audit';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { requireAdmin, type Actor } from '../require-admin';
import { noteInterrupted } from './control-imports';
import { refusedFile, storedFile } from './import-folder';
import { currentFolder } from './uploads';

/** @throws AppError `forbidden`, `not_found`, `conflict` while it runs */
export async function deleteImport(actor: Actor, id: number): Promise<void> {
  requireAdmin(actor);
  await noteInterrupted();
  const row = await db.import.findUnique({ where: { id }, include: { catalogue: { select: { name: true } } } });
  if (!row) throw new AppError('not_found', 'There is no such import.');
  if (row.state === 'running') throw new AppError('conflict', 'This import is running.', { key: 'import_runs' });
  await db.$transaction(async (transaction) => {
    await transaction.import.delete({ where: { id } });
    await recordAudit(transaction, { action: 'import_deleted', actor, subject: { id: String(id), name: row.fileName }, detail: { catalogue: row.catalogue.name } });
  });
  const folder = currentFolder();
  await rm(refusedFile(folder, id), { force: true });
  if ((await db.import.count({ where: { sha256: row.sha256 } })) === 0) await rm(storedFile(folder, row.sha256), { force: true });
}
