// One import from its first line to its last, or from where it was interrupted. Lines are read and checked outside of transactions; each batch
// is written in a short one together with where the import stands, so that the web server's own writes find their turn between.
import { setTimeout as sleep } from 'node:timers/promises';
import { settingsOf } from '../catalogues/settings-schema';
import { fractionDigits } from '../fraction-digits';
import { createRowCounter } from './count-rows';
import { finishEvents } from './finish-events';
import { openImportDatabase, type ImportDatabase } from './import-database';
import { refusedFile, storedFile } from './import-folder';
import { ImportState, readImport, type ImportRecord } from './import-state';
import { ReadError } from './read-blocks';
import { readRecords, type SourceRecord } from './read-records';
import { RefusedLines, type RefusedLine } from './refused-lines';
import { nothingWritten, type RowWriter } from './row-writer';
import type { ImportRow } from './rows';
import type { ImportFailure } from './schema';
import { createToRow } from './to-row';
import { createEventWriter } from './write-events';
import { createItemWriter } from './write-items';
import { createUserWriter } from './write-users';

export interface RunImportOptions {
  /** Path of the database. */
  database: string;
  /** Folder of uploads. */
  folder: string;
  importId: number;
  /** Asked between two batches. */
  isCancelled?: () => boolean;
  now?: number;
}

/** Lines in one transaction: about ten milliseconds of writing. */
const batchLines = 1000;
/** Between two transactions, so that whoever waits for the database gets it. */
const pauseMs = 1;

class Cancelled extends Error {}

/** Ends with the import's row saying how it ended. @throws Error where not even that can be written */
export async function runImport({ database: file, folder, importId, isCancelled = () => false, now = Date.now() }: RunImportOptions): Promise<void> {
  const database = openImportDatabase(file);
  try {
    const record = readImport(database, importId);
    const state = new ImportState(database, record);
    const pause = async () => {
      await sleep(pauseMs);
      if (isCancelled()) throw new Cancelled();
    };
    try {
      await importLines(database, record, state, folder, now, pause);
      state.end('done');
    } catch (error) {
      if (error instanceof Cancelled) return state.end('cancelled');
      state.end('failed', failureOf(error));
      if (failureOf(error) === 'internal') throw error;
    }
  } finally {
    database.close();
  }
}

function failureOf(error: unknown): ImportFailure {
  if (error instanceof ReadError) return error.failure;
  if (error instanceof Hopeless) return 'hopeless';
  const { code } = error as { code?: string };
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return 'disk_full';
  return code === 'SQLITE_CONSTRAINT_FOREIGNKEY' ? 'catalogue_gone' : 'internal';
}

class Hopeless extends Error {}

async function importLines(database: ImportDatabase, record: ImportRecord, state: ImportState, folder: string, now: number, pause: () => Promise<void>): Promise<void> {
  const { format: { shape, plan }, catalogueId } = record;
  const catalogue = database.prepare<[number], { currency: string | null; settings: string }>('SELECT currency, settings FROM "Catalogue" WHERE id = ?').get(catalogueId);
  if (!catalogue) throw Object.assign(new Error('The catalogue is gone.'), { code: 'SQLITE_CONSTRAINT_FOREIGNKEY' });
  const toRow = createToRow({
    plan, now,
    columns: shape.columns,
    minorDigits: catalogue.currency === null ? null : fractionDigits(catalogue.currency),
    ratingScale: settingsOf({ settings: JSON.parse(catalogue.settings) }).ratingScale,
    defaultTime: record.createdAt,
  });
  const writer = writerOf(database, record);
  const refused = new RefusedLines(refusedFile(folder, record.id), record.progress.refusedBytes);
  const writeBatch = database.transaction((rows: ImportRow[], lines: number, bytesDone: number, notTaken: RefusedLine[], refusedBytes: number) => {
    state.save(lines, bytesDone, rows.length > 0 ? writer.write(rows) : nothingWritten(), notTaken, refusedBytes);
  });

  /** @param records of which none was written before */
  async function take(records: readonly SourceRecord[], bytesDone: number): Promise<void> {
    const rows: ImportRow[] = [];
    const notTaken: RefusedLine[] = [];
    for (const { line, text, ...rest } of records) {
      const read = toRow({ line, text, ...rest });
      const problem = 'code' in read ? read : writer.check(read);
      if (problem) notTaken.push({ line, text, ...problem });
      else rows.push(read as ImportRow);
    }
    for (const problem of notTaken) refused.add(problem);
    const write = () => writeBatch.immediate(rows, records.length, bytesDone, notTaken, refused.write());
    try {
      write();
    } catch (error) {
      // Somebody erased a person or an item that was known a moment ago: it is asked for again.
      if ((error as { code?: string }).code !== 'SQLITE_CONSTRAINT_FOREIGNKEY') throw error;
      writer.forget();
      write();
    }
    if (state.hopeless) throw new Hopeless();
    await pause();
  }

  try {
    let passed = shape.lines === 'delimited' && shape.header ? -1 : 0;
    const done = state.linesDone;
    for await (const { records, bytesDone } of readRecords(storedFile(folder, record.sha256), shape)) {
      const from = Math.min(records.length, Math.max(0, done - passed));
      for (let start = from; start < records.length; start += batchLines) await take(records.slice(start, start + batchLines), bytesDone);
      passed += records.length;
    }
  } finally {
    refused.close();
  }
  if (plan.kind !== 'events' || record.dryRun) return;
  state.startFinishing();
  await finishEvents(database, { catalogueId, importId: record.id, pause });
}

function writerOf(database: ImportDatabase, { dryRun, catalogueId, id: importId, format: { plan } }: ImportRecord): RowWriter {
  if (dryRun) return createRowCounter(database, { catalogueId, plan });
  // The plan's kind says which rows come.
  if (plan.kind === 'events') return createEventWriter(database, { catalogueId, importId, plan }) as RowWriter;
  return (plan.kind === 'items' ? createItemWriter(database, catalogueId) : createUserWriter(database, catalogueId)) as RowWriter;
}
