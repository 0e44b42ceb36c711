// A training run on disk after each epoch: the recipe, how far it came, weights and moments.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Recipe } from './recipe';
import type { SharedMemory } from './shared-parameters';

const state = z.object({ recipe: z.record(z.string(), z.unknown()), epoch: z.number().int(), lengths: z.array(z.number()) });

const buffersOf = ({ values, first, second, average, pieces }: SharedMemory) => [
  values, first, second, average, pieces.values, pieces.first, pieces.second, pieces.average,
];

/** Writes beside the old checkpoint first, so that a kill in between leaves one whole. */
export async function saveCheckpoint(folder: string, recipe: Recipe, memory: SharedMemory, epoch: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const buffers = buffersOf(memory);
  const file = `epoch-${epoch}.bin`;
  await writeFile(path.join(folder, file), Buffer.concat(buffers.map((buffer) => new Uint8Array(buffer))));
  const content = JSON.stringify({ recipe, epoch, lengths: buffers.map(({ byteLength }) => byteLength) });
  await writeFile(path.join(folder, 'checkpoint.json.new'), content);
  await rename(path.join(folder, 'checkpoint.json.new'), path.join(folder, 'checkpoint.json'));
  await rm(path.join(folder, `epoch-${epoch - 1}.bin`), { force: true });
}

/**
 * Fills the memory from a checkpoint; returns the epoch to go on with, 0 when there is none.
 * @throws Error when the checkpoint is of another recipe or another network
 */
export async function loadCheckpoint(folder: string, recipe: Recipe, memory: SharedMemory): Promise<number> {
  const index = path.join(folder, 'checkpoint.json');
  if (!existsSync(index)) return 0;
  const { recipe: kept, epoch, lengths } = state.parse(JSON.parse(await readFile(index, 'utf8')));
  const buffers = buffersOf(memory);
  const same = JSON.stringify(kept) === JSON.stringify(recipe) && lengths.length === buffers.length && buffers.every(({ byteLength }, at) => byteLength === lengths[at]);
  if (!same) throw new Error(`The checkpoint in ${folder} is of another recipe or other data. Remove the folder to begin anew.`);
  const bytes = await readFile(path.join(folder, `epoch-${epoch}.bin`));
  let offset = 0;
  for (const buffer of buffers) {
    new Uint8Array(buffer).set(bytes.subarray(offset, offset + buffer.byteLength));
    offset += buffer.byteLength;
  }
  return epoch;
}
