// Imports as pages see them.
import 'server-only';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Import } from '@/lib/generated/prisma/client';
import { requireAdmin, type Actor } from '../require-admin';
import { noteInterrupted } from './control-imports';
import { hasUpload, storedFile } from './import-folder';
import { recogniseFile, type RecognisedFile } from './recognise-file';
import { importFormat, importProgress, type Delimiter, type ImportFormat, type ImportProgress, type LineProblem } from './schema';
import { currentFolder } from './uploads';

export type ImportView = Omit<Import, 'format' | 'progress' | 'catalogueId'> & {
  progress: ImportProgress;
  format: ImportFormat;
  /** Whether the uploaded file is still here. */
  present: boolean;
};

export interface ShownProblem extends LineProblem {
  line: number;
  text: string;
}

const viewOf = ({ format, progress, catalogueId: _, ...row }: Import): ImportView => ({
  ...row,
  format: importFormat.parse(format),
  progress: importProgress.catch(importProgress.parse({})).parse(progress),
  present: hasUpload(currentFolder(), row.sha256),
});

export const importsPerPage = 25;

/** Newest first. @throws AppError `forbidden` */
export async function listImports(actor: Pick<Actor, 'role'>, catalogueId: number, page = 1): Promise<{ total: number; rows: ImportView[] }> {
  requireAdmin(actor);
  await noteInterrupted();
  const where = { catalogueId };
  const [total, rows] = await Promise.all([
    db.import.count({ where }),
    db.import.findMany({ where, orderBy: { id: 'desc' }, skip: (page - 1) * importsPerPage, take: importsPerPage }),
  ]);
  return { total, rows: rows.map(viewOf) };
}

/** @param slug of its catalogue, where the address names one @throws AppError `forbidden`, `not_found` */
export async function getImport(actor: Pick<Actor, 'role'>, id: number, slug?: string): Promise<ImportView> {
  requireAdmin(actor);
  await noteInterrupted();
  const row = await db.import.findFirst({ where: { id, ...(slug !== undefined && { catalogue: { slug } }) } });
  if (!row) throw new AppError('not_found', 'There is no such import.');
  return viewOf(row);
}

/** Of those that are kept, in order of their lines. @throws AppError `forbidden` */
export async function listProblems(actor: Pick<Actor, 'role'>, importId: number, most = 200): Promise<ShownProblem[]> {
  requireAdmin(actor);
  const rows = await db.importProblem.findMany({ where: { importId }, orderBy: [{ line: 'asc' }, { id: 'asc' }], take: most });
  return rows.map(({ line, message, text }) => ({ line, text, ...(JSON.parse(message) as LineProblem) }));
}

/** The first lines of the uploaded file, null where it is gone. @throws AppError `forbidden`, `not_found` */
export async function previewImport(actor: Pick<Actor, 'role'>, id: number): Promise<RecognisedFile['preview'] | null> {
  const { sha256, present, format: { shape, plan } } = await getImport(actor, id);
  if (!present) return null;
  return (await recogniseFile(storedFile(currentFolder(), sha256), { kind: plan.kind, header: shape.header, delimiter: shape.delimiter })).preview;
}

/** The same file was imported before: when, by whom. @throws AppError `forbidden` */
export async function findEarlier(actor: Pick<Actor, 'role'>, { id, sha256 }: Pick<Import, 'id' | 'sha256'>): Promise<{ finishedAt: Date; by: string } | null> {
  requireAdmin(actor);
  const row = await db.import.findFirst({
    where: { sha256, id: { not: id }, state: 'done', dryRun: false, catalogue: { imports: { some: { id } } } },
    orderBy: { id: 'desc' },
    select: { finishedAt: true, startedByName: true },
  });
  return row?.finishedAt ? { finishedAt: row.finishedAt, by: row.startedByName } : null;
}

/** Looks at the file once more, as a person says that it is to be read. @throws AppError `forbidden`, `not_found`, `conflict`, `invalid_input` */
export async function readAnew(actor: Pick<Actor, 'role'>, { id, ...choices }: { id: number; kind: ImportView['kind']; header: boolean; delimiter: Delimiter }): Promise<void> {
  const { sha256, present, state } = await getImport(actor, id);
  if (!present) throw new AppError('conflict', 'The uploaded file was deleted. Upload it again.', { key: 'import_file_gone' });
  if (state === 'running') throw new AppError('conflict', 'This import is running.', { key: 'import_runs' });
  const { format } = await recogniseFile(storedFile(currentFolder(), sha256), choices);
  await db.import.update({ where: { id }, data: { format, kind: format.plan.kind } });
}
