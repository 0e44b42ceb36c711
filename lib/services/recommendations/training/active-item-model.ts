// Which item model serves a catalogue: the promoted one, else the one that the release ships. A damaged one gives way to the one before it.
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { db } from '@/lib/db';
import { log } from '@/lib/log';
import { isArtefactName, shippedFolder } from '@/lib/models/find-artefact-folder';
import { modelStore } from '@/lib/models/model-store';
import { readCurrentVersion } from '@/ml/runtime/current-version';
import type { ItemModel } from '@/ml/recommend/model/item-model';
import { readItemArtefact } from '@/ml/recommend/model/read-item-artefact';
import { manifestFile } from '@/ml/recommend/model/write-item-artefact';

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

/** So many promotions back something whole is looked for. */
const promotionsBack = 5;

/** @returns null where the catalogue has none yet: lists fall back on what is popular, trending and alike by its text */
export async function findActiveItemModel(slug: string): Promise<ActiveItemModel | null> {
  const promotions = await db.promotion.findMany({ where: { task: taskOf(slug) }, orderBy: { id: 'desc' }, take: promotionsBack, select: { modelVersion: { select: { version: true } } } });
  for (const { modelVersion: { version } } of promotions) {
    const found = await findItemModel(slug, version);
    if (found) return found;
    log.error({ catalogue: slug, version }, 'an item model that was promoted cannot be read; the one before it serves');
  }
  const shipped = await shippedVersion(slug);
  return shipped === null ? null : findItemModel(slug, shipped);
}

/** What the release brings for the catalogue, or null. */
export async function shippedVersion(slug: string): Promise<string | null> {
  return isArtefactName(slug) ? readCurrentVersion(path.join(shippedFolder(), 'items', slug)).catch(() => null) : null;
}

/** One version, trained here or shipped. @returns null where it does not lie here or cannot be read */
export async function findItemModel(slug: string, version: string): Promise<ActiveItemModel | null> {
  if (!isArtefactName(slug) || !isArtefactName(version)) return null;
  for (const folder of itemFolders(slug, version)) {
    const read = await readItemArtefact(folder).catch(() => null);
    if (!read) continue;
    const { name, sizeBytes } = read.manifest.file;
    const manifest = path.join(folder, manifestFile);
    return { model: read.model, version: read.model.version, files: [{ name, path: path.join(folder, name), sizeBytes }, { name: manifestFile, path: manifest, sizeBytes: (await stat(manifest)).size }] };
  }
  return null;
}

/** Where a version may lie: trained here, then shipped. */
export const itemFolders = (slug: string, version: string): string[] => [modelStore(), shippedFolder()].map((root) => path.join(root, 'items', slug, version));
