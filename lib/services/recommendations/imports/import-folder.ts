// Where uploaded files and refused lines lie: beside the database. Free of `lib/db`: the process that imports uses it too.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { databaseFile } from '../../../setup/apply-migrations';

/** Absolute path; it need not exist. */
export const importFolder = (databaseUrl: string) => path.join(path.dirname(databaseFile(databaseUrl)), 'imports');

/** An uploaded file, by the hash of its bytes. */
export const storedFile = (folder: string, sha256: string) => path.join(folder, sha256);

/** Lines that were not taken, one JSON object each. */
export const refusedFile = (folder: string, importId: number) => path.join(folder, `${importId}-refused.jsonl`);

/** Whether an upload is still there. */
export const hasUpload = (folder: string, sha256: string): boolean => existsSync(storedFile(folder, sha256));
