// Starts imports, one at a time, cancels them and lets them go on after an interruption. The process writes how far it is and how it ended; this
// only notices when it ended without saying so.
import 'server-only';
import type { ChildProcess } from 'node:child_process';
import { recordAudit } from '@/lib/audit/record-audit';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { AppError } from '@/lib/errors';
import type { Import } from '@/lib/generated/prisma/client';
import { log } from '@/lib/log';
import { databaseFile } from '@/lib/setup/apply-migrations';
import { invalidate } from '../lists/serving-state';
import { requireAdmin, type Actor } from '../require-admin';
import { checkPlan } from './check-plan';
import { forkImport } from './fork-import';
import { hasUpload } from './import-folder';
import { importFormat, type ImportPlan } from './schema';
import { currentFolder } from './uploads';

interface Running {
  child: ChildProcess;
  /** Resolves when nothing of it is left. */
  gone: Promise<void>;
  cancelled: boolean;
}

/** On `globalThis`, so that every bundle of the server sees the same imports. */
const holder = globalThis as { trefoilImports?: Map<number, Running> };
const running = (holder.trefoilImports ??= new Map());

/** A process that does not answer within so long is ended. */
const cancelMs = 5000;

/**
 * Runs an uploaded file, or checks every line of it and writes nothing.
 * @throws AppError `forbidden`, `not_found`, `conflict` while another runs or where the file is gone, `invalid_input` where the plan lacks a column
 */
export async function startImport(actor: Actor, { id, plan, dryRun }: { id: number; plan: ImportPlan; dryRun: boolean }): Promise<void> {
  const row = await getStartable(actor, id);
  const { shape, known } = importFormat.parse(row.format);
  checkPlan(plan, shape);
  await db.$transaction(async (transaction) => {
    await transaction.importProblem.deleteMany({ where: { importId: id } });
    await transaction.import.update({
      where: { id },
      data: { state: 'running', kind: plan.kind, format: { shape, known, plan }, dryRun, linesDone: 0, linesTotal: null, added: 0, changed: 0, repeated: 0, refused: 0, progress: {}, problem: null, finishedAt: null, startedByName: actor.name },
    });
    if (!dryRun) await recordAudit(transaction, { action: 'import_started', actor, subject: { id: String(id), name: row.fileName }, detail: { catalogue: row.catalogue.name } });
  });
  run(row);
}

/** Goes on where an import was interrupted. A dry run begins again. @throws AppError as above */
export async function resumeImport(actor: Actor, id: number): Promise<void> {
  const row = await getStartable(actor, id);
  if (row.state !== 'interrupted') throw new AppError('conflict', 'This import was not interrupted.', { key: 'import_not_interrupted' });
  if (row.dryRun) return startImport(actor, { id, plan: importFormat.parse(row.format).plan, dryRun: true });
  await db.import.update({ where: { id }, data: { state: 'running', problem: null } });
  run(row);
}

/** What was written stays. @throws AppError `forbidden`, `conflict` where it does not run */
export async function cancelImport(actor: Actor, id: number): Promise<void> {
  requireAdmin(actor);
  const found = running.get(id);
  if (found) {
    found.cancelled = true;
    found.child.send('cancel', () => undefined);
    setTimeout(() => found.child.kill('SIGKILL'), cancelMs).unref();
    await found.gone;
    return;
  }
  const { count } = await db.import.updateMany({ where: { id, state: 'interrupted' }, data: { state: 'cancelled', finishedAt: new Date() } });
  if (count === 0) throw new AppError('conflict', 'This import does not run.', { key: 'import_not_running' });
}

/** Imports that the database says are running and that nobody runs: the server was ended. They wait to go on. */
export async function noteInterrupted(): Promise<void> {
  await db.import.updateMany({ where: { state: 'running', id: { notIn: [...running.keys()] } }, data: { state: 'interrupted' } });
}

/** When the server starts: what its end interrupted goes on by itself. */
export async function resumeInterrupted(): Promise<void> {
  await noteInterrupted();
  const row = await db.import.findFirst({ where: { state: 'interrupted', dryRun: false, catalogue: { archivedAt: null } }, orderBy: { id: 'asc' } });
  if (!row || running.size > 0 || !hasUpload(currentFolder(), row.sha256)) return;
  await db.import.update({ where: { id: row.id }, data: { state: 'running' } });
  run(row);
}

async function getStartable(actor: Actor, id: number) {
  requireAdmin(actor);
  await noteInterrupted();
  const row = await db.import.findFirst({ where: { id, catalogue: { archivedAt: null } }, include: { catalogue: { select: { name: true } } } });
  if (!row) throw new AppError('not_found', 'There is no such import.');
  await letGo();
  if (running.size > 0) throw new AppError('conflict', 'Another import is running.', { key: 'import_runs' });
  if (!hasUpload(currentFolder(), row.sha256)) throw new AppError('conflict', 'The uploaded file was deleted. Upload it again.', { key: 'import_file_gone' });
  return row;
}

/** Waits for processes that have written their end and are about to go. */
async function letGo(): Promise<void> {
  const finished = await db.import.findMany({ where: { id: { in: [...running.keys()] }, state: { not: 'running' } }, select: { id: true } });
  await Promise.all(finished.map(({ id }) => running.get(id)?.gone));
}

function run({ id, catalogueId, dryRun }: Pick<Import, 'id' | 'catalogueId' | 'dryRun'>): void {
  const child = forkImport({ database: databaseFile(env().DATABASE_URL), folder: currentFolder(), importId: id });
  child.on('error', (error) => log.error({ err: error, import: id }, 'an import cannot be started'));
  const entry: Running = { child, cancelled: false, gone: Promise.resolve() };
  entry.gone = ended(child).then(async () => {
    try {
      // It was ended from outside, or the machine had no room for it.
      await db.import.updateMany({ where: { id, state: 'running' }, data: entry.cancelled ? { state: 'cancelled', finishedAt: new Date() } : { state: 'interrupted' } });
      if (!dryRun) invalidate(catalogueId, 'all');
    } catch (error) {
      log.error({ err: error, import: id }, 'the end of an import cannot be written down');
    } finally {
      running.delete(id);
    }
  });
  running.set(id, entry);
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    // A process that never came to be has no exit of its own.
    child.once('error', () => resolve());
  });
