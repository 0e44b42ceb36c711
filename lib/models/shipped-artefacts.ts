// What lies in `public/models`: the artefacts that came with this release.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { ArtefactSource } from '@/lib/engine/protocol';
import { log } from '@/lib/log';
import { readCurrentVersion } from '../../ml/runtime/current-version';
import { shippedFolder } from './find-artefact-folder';

/** The encoder serves no task of its own; models of items judge no texts (`lib/services/recommendations/training`). */
const otherFolders = ['encoder', 'items'];

/** The version that each shipped task names as current. A task whose `current.json` is unreadable is logged and left out. */
export async function listShippedArtefacts(): Promise<ArtefactSource[]> {
  const folder = shippedFolder();
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = await Promise.all(
    entries.filter((entry) => entry.isDirectory() && !otherFolders.includes(entry.name)).map((entry) => readCurrent(folder, entry.name)),
  );
  return found.filter((source) => source !== null);
}

async function readCurrent(folder: string, task: string): Promise<ArtefactSource | null> {
  try {
    const version = await readCurrentVersion(path.join(folder, task));
    return { task, version, dir: path.join(folder, task, version) };
  } catch (error) {
    log.error({ err: error, task }, 'the current version of a shipped task cannot be read');
    return null;
  }
}
