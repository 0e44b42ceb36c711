// A version that was trained here: written, promoted, served to devices, rolled back, refused when damaged.
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '@/lib/test-database';
import type { Engine } from '../engine/engine';
import type { ArtefactSource } from '../engine/protocol';
import type { Manifest } from '../../ml/core/artefact';

const database = createTestDatabase();
const { db } = database;
const store = await mkdtemp(path.join(tmpdir(), 'trefoil-models-'));
process.env.MODEL_STORE = store;
const { startTestEngine } = await import('../engine/start-test-engine');
const { findActiveVersion } = await import('./find-active-version');
const { getStoredFile } = await import('./get-stored-file');
const { listArtefactSources } = await import('./list-artefact-sources');
const { listPromotions } = await import('./list-promotions');
const { promoteVersion } = await import('./promote-version');
const { registerShippedArtefacts } = await import('./register-shipped-artefacts');
const { listShippedArtefacts } = await import('./shipped-artefacts');
const { writeArtefact } = await import('./write-artefact');

let engine: Engine;
let shipped: ArtefactSource;
const version = '2-aaaaaaaa';
const served = async () => (await engine.predict({ task: 'polarity', texts: ['Shares surge after a record profit'] })).version;

/** What training would have made: the shipped weights under another name. */
async function trained(name: string) {
  const read = (file: string) => readFile(path.join(shipped.dir, file));
  const manifest = { ...(JSON.parse(String(await read('manifest.json'))) as Manifest), version: name };
  const files = await Promise.all(manifest.weights.map(async ({ file }) => ({ name: file, bytes: new Uint8Array(await read(file)) })));
  return { manifest, files, report: JSON.parse(String(await read('report.json'))) as object };
}

beforeAll(async () => {
  await db.user.create({ data: { id: 'admin', email: 'admin@example.com', name: 'Ada', role: 'admin' } });
  await registerShippedArtefacts();
  shipped = (await listShippedArtefacts()).find(({ task }) => task === 'polarity')!;
  engine = await startTestEngine({ engines: ['native'], sources: await listArtefactSources() });
});
afterAll(async () => {
  await engine.stop();
  await database.close();
  await rm(store, { recursive: true, force: true });
});

describe('the model store', () => {
  it('serves a stored version once it is promoted, to devices too, and the one before after a rollback', async () => {
    expect(await served()).toBe(shipped.version);
    const dir = await writeArtefact(store, await trained(version));
    expect((await readdir(path.join(store, 'polarity')))).toEqual([version]);
    await expect(getStoredFile({ task: 'polarity', version, file: 'manifest.json' })).rejects.toMatchObject({ code: 'not_found' });

    await promoteVersion({ task: 'polarity', version, promotedById: 'admin', reason: 'taught' });
    expect([await served(), (await findActiveVersion('polarity'))?.version]).toEqual([version, version]);
    expect((await listArtefactSources()).find(({ task }) => task === 'polarity')).toEqual({ task: 'polarity', version, dir });
    expect((await getStoredFile({ task: 'polarity', version, file: 'weights.bin' })).sizeBytes).toBeGreaterThan(1000);
    // What a new start would find.
    await registerShippedArtefacts();
    expect((await findActiveVersion('polarity'))?.version).toBe(version);

    await promoteVersion({ task: 'polarity', version: shipped.version, promotedById: 'admin', reason: 'back' });
    expect(await served()).toBe(shipped.version);
    expect(await listPromotions({ role: 'admin' }, 'polarity')).toMatchObject([
      { version: shipped.version, by: 'Ada', reason: 'back', active: true, taught: false, present: true },
      { version, by: 'Ada', reason: 'taught', active: false, taught: true, present: true },
      { version: shipped.version, by: null },
    ]);
  });

  it('keeps the encoder beside the head, so that the store outlives the release', async () => {
    const { manifest } = await trained(version);
    expect(await readdir(path.join(store, 'encoder'))).toEqual([manifest.encoder.version]);
    expect((await getStoredFile({ task: 'encoder', version: manifest.encoder.version, file: 'manifest.json' })).sizeBytes).toBeGreaterThan(0);
  });

  it('refuses a damaged version by name, and promotes nothing', async () => {
    const dir = await writeArtefact(store, await trained('2-bbbbbbbb'));
    const weights = await readFile(path.join(dir, 'weights.bin'));
    weights[100]! ^= 0xff;
    await writeFile(path.join(dir, 'weights.bin'), weights);
    const before = await db.promotion.count();
    await expect(promoteVersion({ task: 'polarity', version: '2-bbbbbbbb', promotedById: 'admin', reason: 'taught' })).rejects.toMatchObject({
      code: 'artefact_damaged', message: expect.stringContaining('2-bbbbbbbb'),
    });
    expect([await served(), await db.promotion.count()]).toEqual([shipped.version, before]);
    expect(engine.health()).toMatchObject({ state: 'ready', problems: [] });
    // Written again it is whole again.
    await writeArtefact(store, await trained('2-bbbbbbbb'));
    await promoteVersion({ task: 'polarity', version: '2-bbbbbbbb', promotedById: 'admin', reason: 'taught' });
    expect(await served()).toBe('2-bbbbbbbb');
  });

  it('leaves nothing that a reader could take for a version when a writer is ended half way', async () => {
    const folder = path.join(store, 'polarity');
    await cp(path.join(folder, version), path.join(folder, '.writing-half'), { recursive: true });
    await writeArtefact(store, await trained('2-cccccccc'));
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it.each(['../../etc', '.writing-x', 'polarity/..', '%2e%2e'])('builds no path out of %s', async (name) => {
    for (const asked of [{ task: name, version, file: 'manifest.json' }, { task: 'polarity', version: name, file: 'manifest.json' }, { task: 'polarity', version, file: name }]) {
      await expect(getStoredFile(asked)).rejects.toMatchObject({ code: 'not_found' });
    }
  });
});
