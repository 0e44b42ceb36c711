// Writes an artefact into a store so that it is there whole or not at all, whenever the power fails. Knows neither database nor
// environment: the thread that trains calls it.
import { randomUUID } from 'node:crypto';
import { cp, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Packed } from '../../ml/heads/pack-head';
import { encoderFolder, readNodeArtefact, readNodeEncoder } from '../../ml/runtime/node';

export interface WrittenArtefact extends Packed {
  /** As `ml/core/report.ts` describes it. */
  report: object;
}

/** No artefact can be found under such a name. */
const unfinished = '.writing-';

/**
 * Writes `<store>/<task>/<version>/`, and the encoder that it needs beside it, so that the store outlives the release. A whole artefact of
 * the same version stays as it is, a damaged one is replaced.
 * @returns the folder
 */
export async function writeArtefact(store: string, { manifest, files, report }: WrittenArtefact): Promise<string> {
  const folder = path.join(store, manifest.task, manifest.version);
  await keepEncoder(folder, manifest.encoder);
  if (await readNodeArtefact(manifest.task, folder).then(() => true, () => false)) return folder;
  await writeFolder(folder, async (draft) => {
    for (const { name, bytes } of files) await writeFlushed(path.join(draft, name), bytes);
    await writeFlushed(path.join(draft, 'report.json'), asJson(report));
    await writeFlushed(path.join(draft, 'manifest.json'), asJson(manifest));
  });
  return folder;
}

async function keepEncoder(folder: string, needed: { version: string; sha256: string }): Promise<void> {
  const kept = path.join(folder, '..', '..', 'encoder', needed.version);
  if (await readNodeEncoder(kept, needed).then(() => true, () => false)) return;
  const source = encoderFolder(folder, needed);
  if (path.resolve(source) === path.resolve(kept)) return;
  await writeFolder(kept, async (draft) => {
    for (const file of await readdir(source)) {
      await cp(path.join(source, file), path.join(draft, file));
      await flush(path.join(draft, file));
    }
  });
}

/** Fills a draft beside `folder`, then gives it its name. */
async function writeFolder(folder: string, fill: (draft: string) => Promise<void>): Promise<void> {
  const parent = path.dirname(folder);
  await mkdir(parent, { recursive: true });
  // What an earlier writer left when it was ended.
  for (const name of await readdir(parent)) if (name.startsWith(unfinished)) await rm(path.join(parent, name), { recursive: true, force: true });
  const draft = path.join(parent, `${unfinished}${randomUUID()}`);
  await mkdir(draft);
  await fill(draft);
  await flush(draft);
  await rm(folder, { recursive: true, force: true });
  await rename(draft, folder);
  await flush(parent);
}

const asJson = (value: object) => new TextEncoder().encode(`${JSON.stringify(value, null, 1)}\n`);

async function writeFlushed(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Waits until a file or a folder's list of names is on the disk. Windows opens no folders, and needs no telling. */
async function flush(entry: string): Promise<void> {
  const handle = await open(entry, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
