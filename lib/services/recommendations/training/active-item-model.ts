// Which item model serves a catalogue: the promoted one, else the one that the release ships.
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { findActiveVersion } from '@/lib/models/find-active-version';
import { isArtefactName, shippedFolder } from '@/lib/models/find-artefact-folder';
import { modelStore } from '@/lib/models/model-store';
import { readCurrentVersion } from '@/ml/runtime/current-version';
import type { ItemModel } from '@/ml/recommend/item-model';
import { readItemArtefact } from '@/ml/recommend/read-item-artefact';
import { manifestFile } from '@/ml/recommend/write-item-artefact';

export interface ActiveItemModel {
  model: ItemModel;
  version: string;
  files: ModelFile[];
}

export interface ModelFile {
  name: string;
  /** Absolute. */
  path: string;
  sizeBytes: number;
}

/** Task under which a catalogue's versions, trainings and promotions are kept. */
export const taskOf = (slug: string) => `items/${slug}`;

/** @returns null where the catalogue has none yet */
export async function findActiveItemModel(slug: string): Promise<ActiveItemModel | null> {
  const promoted = await findActiveVersion(taskOf(slug));
  if (promoted) return findItemModel(slug, promoted.version);
  if (!isArtefactName(slug)) return null;
  const shipped = path.join(shippedFolder(), 'items', slug);
  const version = await readCurrentVersion(shipped).catch(() => null);
  return version ? readFrom(path.join(shipped, version)) : null;
}

/** One version, trained here or shipped. @returns null where it does not lie here or cannot be read */
export async function findItemModel(slug: string, version: string): Promise<ActiveItemModel | null> {
  if (!isArtefactName(slug) || !isArtefactName(version)) return null;
  return (await readFrom(path.join(modelStore(), 'items', slug, version))) ?? readFrom(path.join(shippedFolder(), 'items', slug, version));
}

async function readFrom(folder: string): Promise<ActiveItemModel | null> {
  const read = await readItemArtefact(folder).catch(() => null);
  if (!read) return null;
  const { name, sizeBytes } = read.manifest.file;
  return { model: read.model, version: read.model.version, files: [{ name, path: path.join(folder, name), sizeBytes }, { name: manifestFile, path: path.join(folder, manifestFile), sizeBytes: (await stat(path.join(folder, manifestFile))).size }] };
}
