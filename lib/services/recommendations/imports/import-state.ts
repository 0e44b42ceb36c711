// Where an import stands, in memory and in its row. Every batch writes it together with its rows: what is counted is there, and what is there
// is counted, whatever ends the process.
import { storedTime } from '../stored-time';
import type { ImportDatabase } from './import-database';
import { limits } from './limits';
import type { RefusedLine } from './refused-lines';
import type { Written } from './row-writer';
import { importFormat, importProgress, isSkip, type ImportFailure, type ImportFormat, type ImportProgress } from './schema';

export interface ImportRecord {
  id: number;
  catalogueId: number;
  sha256: string;
  sizeBytes: number;
  dryRun: boolean;
  createdAt: number;
  format: ImportFormat;
  linesDone: number;
  added: number;
  changed: number;
  repeated: number;
  refused: number;
  progress: ImportProgress;
}

type StoredImport = Omit<ImportRecord, 'dryRun' | 'createdAt' | 'format' | 'progress'> & { dryRun: number; createdAt: string; format: string; progress: string };

/** @throws Error where there is no such import, or its format is none */
export function readImport(database: ImportDatabase, id: number): ImportRecord {
  const row = database.prepare<[number], StoredImport>('SELECT id, catalogueId, sha256, sizeBytes, dryRun, createdAt, format, linesDone, added, changed, repeated, refused, progress FROM "Import" WHERE id = ?').get(id);
  if (!row) throw new Error(`There is no import ${id}.`);
  return {
    ...row,
    dryRun: row.dryRun === 1,
    createdAt: Date.parse(row.createdAt),
    format: importFormat.parse(JSON.parse(row.format)),
    progress: importProgress.parse(JSON.parse(row.progress)),
  };
}

export class ImportState {
  private readonly startedAt = performance.now();
  private readonly before: { seconds: number; bytesDone: number; lines: number };
  private kept: number;
  private readonly keptByKind = new Map<string, number>();
  private readonly saveCounts;
  private readonly saveProblem;
  private readonly saveEnd;

  constructor(database: ImportDatabase, private readonly record: ImportRecord) {
    const { seconds, bytesDone } = record.progress;
    this.before = { seconds, bytesDone, lines: record.linesDone };
    this.saveCounts = database.prepare('UPDATE "Import" SET linesDone = ?, added = ?, changed = ?, repeated = ?, refused = ?, progress = ? WHERE id = ?');
    this.saveProblem = database.prepare('INSERT INTO "ImportProblem" (importId, line, message, text) VALUES (?, ?, ?, ?)');
    this.saveEnd = database.prepare('UPDATE "Import" SET state = ?, problem = ?, linesTotal = ?, finishedAt = ? WHERE id = ?');
    const kept = database.prepare<[number], { code: string; count: number }>("SELECT message ->> 'code' AS code, count(*) AS count FROM \"ImportProblem\" WHERE importId = ? GROUP BY 1").all(record.id);
    for (const { code, count } of kept) this.keptByKind.set(code, count);
    this.kept = kept.reduce((sum, { count }) => sum + count, 0);
  }

  get linesDone(): number {
    return this.record.linesDone;
  }

  /** Whether there was not one good line among so many that the columns must be wrong. */
  get hopeless(): boolean {
    const { added, changed, repeated, progress } = this.record;
    return this.record.linesDone >= limits.hopelessLines && added + changed + repeated === 0 && progress.skipped === 0;
  }

  /** Called within the transaction that writes the batch. */
  save(lines: number, bytesDone: number, written: Written, notTaken: readonly RefusedLine[], refusedBytes: number): void {
    const { record } = this;
    const { progress } = record;
    record.linesDone += lines;
    record.added += written.added;
    record.changed += written.changed;
    record.repeated += written.repeated;
    progress.itemsCreated += written.itemsCreated;
    progress.usersCreated += written.usersCreated;
    for (const problem of notTaken) {
      if (isSkip(problem.code)) progress.skipped++;
      else record.refused++;
      progress.reasons[problem.code] = (progress.reasons[problem.code] ?? 0) + 1;
      this.keepProblem(problem);
    }
    progress.refusedBytes = refusedBytes;
    progress.bytesDone = bytesDone;
    this.measure();
    this.saveCounts.run(record.linesDone, record.added, record.changed, record.repeated, record.refused, JSON.stringify(progress), record.id);
  }

  /** Lines are done; what lists need is counted. */
  startFinishing(): void {
    this.record.progress.finishing = true;
    this.save(0, this.record.sizeBytes, { added: 0, changed: 0, repeated: 0, itemsCreated: 0, usersCreated: 0 }, [], this.record.progress.refusedBytes);
  }

  end(state: 'done' | 'failed' | 'cancelled', problem: ImportFailure | null = null): void {
    this.record.progress.finishing = false;
    this.save(0, this.record.progress.bytesDone, { added: 0, changed: 0, repeated: 0, itemsCreated: 0, usersCreated: 0 }, [], this.record.progress.refusedBytes);
    this.saveEnd.run(state, problem, state === 'done' ? this.record.linesDone : null, storedTime(Date.now()), this.record.id);
  }

  private keepProblem({ line, code, value, text }: RefusedLine): void {
    const ofKind = this.keptByKind.get(code) ?? 0;
    if (this.kept >= limits.problems || ofKind >= limits.problemsOfAKind) return;
    this.saveProblem.run(this.record.id, line, JSON.stringify({ code, value }), text.slice(0, 500));
    this.keptByKind.set(code, ofKind + 1);
    this.kept++;
  }

  private measure(): void {
    const { progress, linesDone, sizeBytes } = this.record;
    const seconds = (performance.now() - this.startedAt) / 1000;
    progress.seconds = this.before.seconds + seconds;
    progress.linesPerSecond = Math.round((linesDone - this.before.lines) / Math.max(0.001, seconds));
    const bytesPerSecond = (progress.bytesDone - this.before.bytesDone) / Math.max(0.001, seconds);
    progress.secondsLeft = bytesPerSecond > 0 && seconds > 0.5 ? Math.max(0, sizeBytes - progress.bytesDone) / bytesPerSecond : null;
    // Looked at with every batch: the system's own maximum counts what the server had when it started this process.
    progress.peakMemoryMb = Math.max(progress.peakMemoryMb, Math.round(process.memoryUsage.rss() / 1e6));
  }
}
