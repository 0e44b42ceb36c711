// The contract of the shipped item model: whole, small, and its golden lists come out again.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { listFor } from './golden-lists';
import { readItemArtefact } from './read-item-artefact';

const folder = path.resolve('public/models/items/fern-and-fable');
const { version } = JSON.parse(readFileSync(path.join(folder, 'current.json'), 'utf8')) as { version: string };
const dir = path.join(folder, version);

it('gives its golden lists', async () => {
  const { model, manifest } = await readItemArtefact(dir);
  expect(manifest.golden.length).toBe(10);
  for (const { profile, list } of manifest.golden) expect(listFor(model, profile)).toEqual(list);
});

it('weighs less than 2 MB and knows only products of the catalogue', async () => {
  const { model, manifest } = await readItemArtefact(dir);
  expect(manifest.file.sizeBytes).toBeLessThan(2_000_000);
  const known = new Set((JSON.parse(readFileSync('ml/tasks/items/catalogue.json', 'utf8')) as { id: string }[]).map(({ id }) => id));
  expect(model.items.filter((id) => !known.has(id))).toEqual([]);
});

it('is refused by name when a byte has changed', async () => {
  const copy = mkdtempSync(path.join(tmpdir(), 'trefoil-items-'));
  cpSync(dir, copy, { recursive: true });
  const file = path.join(copy, 'model.bin');
  const bytes = readFileSync(file);
  bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1;
  writeFileSync(file, bytes);
  await expect(readItemArtefact(copy)).rejects.toThrow('model.bin is not the file');
  rmSync(copy, { recursive: true });
});
