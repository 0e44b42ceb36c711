// Reads an item model from its folder, checked against its manifest.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256Hex } from '../../core/sha256';
import { readItemManifest, type ItemManifest } from './item-manifest';
import type { ItemModel } from './item-model';
import { manifestFile } from './write-item-artefact';
import { unpackItemModel } from './unpack-item-model';

/** @throws Error naming the folder and what is wrong in it */
export async function readItemArtefact(folder: string): Promise<{ model: ItemModel; manifest: ItemManifest }> {
  try {
    const manifest = readItemManifest(JSON.parse(await readFile(path.join(folder, manifestFile), 'utf8')));
    const bytes = new Uint8Array(await readFile(path.join(folder, manifest.file.name)));
    if (sha256Hex(bytes) !== manifest.file.sha256) throw new Error(`${manifest.file.name} is not the file that the manifest describes`);
    return { model: unpackItemModel(bytes), manifest };
  } catch (error) {
    throw new Error(`The item model in ${folder} is refused: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
