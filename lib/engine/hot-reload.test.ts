// Versions are exchanged under load, by the real worker as a thread and as a process.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { listShippedArtefacts } from '../models/shipped-artefacts';
import type { Engine } from './engine';
import { forkWorker, type ProcessHost } from './fork-worker';
import type { ArtefactSource, WorkerSettings } from './protocol';
import { createTestEngine, spawnFromSource } from './start-test-engine';

let folder: string;
let shipped: ArtefactSource;
let engine: Engine;
let hosts: ProcessHost[] = [];

interface Written { version: string; golden: { probabilities: number[] }[] }

/** The shipped artefact under another name, outside `public/models`, as in a store of models. */
async function version(name: string, change: (manifest: Written) => void = () => undefined): Promise<ArtefactSource> {
  const dir = path.join(folder, 'polarity', name);
  await cp(shipped.dir, dir, { recursive: true });
  const manifest = { ...(JSON.parse(await readFile(path.join(dir, 'manifest.json'), 'utf8')) as Written), version: name };
  change(manifest);
  await writeFile(path.join(dir, 'manifest.json'), JSON.stringify(manifest));
  return { task: 'polarity', version: name, dir };
}

const spawnAs = { thread: spawnFromSource, process: (settings: WorkerSettings) => {
  const host = forkWorker({ ...settings, engines: ['native'] });
  hosts.push(host);
  return host;
} };

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'trefoil-store-'));
  shipped = (await listShippedArtefacts()).find(({ task }) => task === 'polarity')!;
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(async () => {
  await engine?.stop();
  hosts = [];
});

const judge = (texts = ['Shares surge after a record profit']) => engine.predict({ task: 'polarity', texts });

describe('Engine.load', () => {
  it.each(['thread', 'process'] as const)('exchanges a version in a %s without losing or mixing answers', async (kind) => {
    const next = await version('2-aaaaaaaa');
    engine = await createTestEngine({ sources: [shipped], engines: ['native'], deadlineMs: 100_000, spawn: (settings) => spawnAs[kind](settings) });
    await judge();
    let done = false;
    const seen: string[] = [];
    const caller = async () => {
      for (let call = 0; !done; call++) seen.push((await judge([`Shares of company ${call} rise`])).version);
    };
    // More texts than fit one batch: the exchange happens between its batches.
    const large = judge(Array.from({ length: 400 }, (_, row) => `Company ${row} falls after a profit warning`));
    const callers = Array.from({ length: 4 }, caller);
    const outcome = await engine.load([next, shipped]);
    expect(outcome).toEqual({ tasks: [{ task: 'polarity', version: next.version, engine: 'native' }], problems: [] });
    expect((await judge()).version).toBe(next.version);
    done = true;
    await Promise.all(callers);
    expect([...new Set(seen)]).toEqual([shipped.version, next.version]);
    expect([shipped.version, next.version]).toContain((await large).version);
    expect(engine.health().workers.restarts).toBe(0);
  });

  it('refuses a version that answers wrongly or is damaged, by name, and the old one goes on', async () => {
    const wrong = await version('2-bbbbbbbb', ({ golden }) => golden[0]!.probabilities.reverse());
    const damaged = await version('2-cccccccc');
    await writeFile(path.join(damaged.dir, 'weights.bin'), 'nothing');
    engine = await createTestEngine({ sources: [shipped], engines: ['native'] });
    await judge();
    for (const bad of [wrong, damaged]) {
      const { tasks, problems } = await engine.load([bad]);
      expect(problems).toEqual([expect.objectContaining({ task: 'polarity', version: bad.version })]);
      expect(tasks).toEqual([{ task: 'polarity', version: shipped.version, engine: 'native' }]);
      expect((await judge()).version).toBe(shipped.version);
    }
    expect((await engine.load([shipped])).problems).toEqual([]);
    expect(engine.health().state).toBe('ready');
  });

  it('gives what was loaded last to a worker that starts again, and to one that was still starting', async () => {
    const [first, second] = [await version('2-dddddddd'), await version('2-eeeeeeee')];
    engine = await createTestEngine({ sources: [shipped], engines: ['webgpu'], deadlineMs: 100_000, spawn: (settings) => spawnAs.process(settings) });
    await engine.load([first, shipped]);
    expect((await judge()).version).toBe(first.version);
    await engine.load([second, shipped]);
    hosts[0]!.kill();
    await expect.poll(() => engine.health().workers.restarts).toBe(1);
    expect((await judge()).version).toBe(second.version);
  });
});
