// Which version of an artefact is the current one: `current.json` in the folder of its versions.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const currentFile = z.object({ version: z.string().regex(/^[\w.-]{1,64}$/) });

/** @throws Error naming the folder when it has no current version */
export async function readCurrentVersion(folder: string): Promise<string> {
  try {
    return currentFile.parse(JSON.parse(await readFile(path.join(folder, 'current.json'), 'utf8'))).version;
  } catch (cause) {
    throw new Error(`${folder} has no current version: its current.json cannot be read.`, { cause });
  }
}
