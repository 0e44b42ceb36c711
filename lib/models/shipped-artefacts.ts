// What lies in `public/models`: the artefacts that came with this release.
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { ArtefactSource } from '@/lib/engine/protocol';
import { log } from '@/lib/log';
import { readCurrentVersion } from '../../ml/runtime/current-version';

const nameForm = /^[\w-][\w.-]{0,63}$/;

/** Holds the encoder, which serves no task of its own. */
const encoderFolder = 'encoder';

const modelsFolder = () => path.join(/*turbopackIgnore: true*/ process.cwd(), 'public', 'models');

/**
 * Absolute path of an artefact's folder, or null when `task` or `version` is no name of ours or nothing lies there.
 * Names are checked because they come from addresses: no path may be built out of them.
 */
export function findArtefactFolder(task: string, version: string): string | null {
  if (!nameForm.test(task) || !nameForm.test(version)) return null;
  const folder = path.join(modelsFolder(), task, version);
  return existsSync(path.join(folder, 'manifest.json')) ? folder : null;
}

/** The version that each shipped task names as current. A task whose `current.json` is unreadable is logged and left out. */
export async function listShippedArtefacts(): Promise<ArtefactSource[]> {
  const folder = modelsFolder();
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = await Promise.all(
    entries.filter((entry) => entry.isDirectory() && entry.name !== encoderFolder).map((entry) => readCurrent(folder, entry.name)),
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
