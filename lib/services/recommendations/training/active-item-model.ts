// The item model that serves a catalogue: the one promoted last, else the one that came with the release.
import 'server-only';
import { findActiveVersion } from '@/lib/models/find-active-version';
import type { ItemModel } from '@/ml/recommend/item-model';

export interface ModelFile {
  name: string;
  /** Absolute path. */
  path: string;
  sizeBytes: number;
}

export interface ActiveItemModel {
  model: ItemModel;
  version: string;
  /** What a device loads. */
  files: ModelFile[];
}

/** Task under which a catalogue's versions, trainings and promotions are kept. */
export const taskOf = (slug: string) => `items/${slug}`;

/** @returns null where nothing was ever trained: lists fall back on what is popular, trending and alike by its text */
export async function findActiveItemModel(slug: string): Promise<ActiveItemModel | null> {
  const active = await findActiveVersion(taskOf(slug));
  if (!active) return null;
  return null;
}
