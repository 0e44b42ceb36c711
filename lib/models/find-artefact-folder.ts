// Finds an artefact on this machine: among those of the release, then among those trained here.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { modelStore } from './model-store';

const nameForm = /^[\w-][\w.-]{0,63}$/;

/** Whether it may be a part of a path. Names come from addresses: no other path may be built out of them. */
export const isArtefactName = (name: string) => nameForm.test(name);

/** Of the artefacts that came with the release. */
export const shippedFolder = () => path.join(/*turbopackIgnore: true*/ process.cwd(), 'public', 'models');

/** Absolute path of an artefact's folder, or null when `task` or `version` is no name of ours or nothing lies there. */
export function findArtefactFolder(task: string, version: string): string | null {
  return findIn(shippedFolder(), task, version) ?? findIn(modelStore(), task, version);
}

/** The same among those that were trained here. */
export const findStoredFolder = (task: string, version: string) => findIn(modelStore(), task, version);

function findIn(root: string, task: string, version: string): string | null {
  if (!isArtefactName(task) || !isArtefactName(version)) return null;
  const folder = path.join(root, task, version);
  return existsSync(path.join(folder, 'manifest.json')) ? folder : null;
}
