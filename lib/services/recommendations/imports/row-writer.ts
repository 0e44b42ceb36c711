// What writes rows of one kind, or counts what it would write.
import type { ImportRow } from './rows';
import type { LineProblem } from './schema';

export interface Written {
  added: number;
  changed: number;
  repeated: number;
  itemsCreated: number;
  usersCreated: number;
}

export const nothingWritten = (): Written => ({ added: 0, changed: 0, repeated: 0, itemsCreated: 0, usersCreated: 0 });

export interface RowWriter<Row extends ImportRow = ImportRow> {
  /** Called outside of transactions, before `write`. @returns why the row cannot be written */
  check(row: Row): LineProblem | null;
  /** Called within one transaction. */
  write(rows: readonly Row[]): Written;
  /** Drops what it remembers of the database: somebody deleted rows meanwhile. */
  forget(): void;
}
