// The real worker with the shipped artefacts: both engines agree, and a damaged artefact is refused by name.
import { cp, mkdtemp, open, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { skipWithout } from '../../ml/runtime/node-engines/skip-without';
import { listShippedArtefacts } from '../models/shipped-artefacts';
import type { Engine } from './engine';
import { forkWorker, type ProcessHost } from './fork-worker';
import type { ArtefactSource } from './protocol';
import { spawnFromSource, startTestEngine } from './start-test-engine';

const texts = [
  'Shares of the airline surge 12% after record profit',
  'Bank cuts outlook, shares plunge',
  'Company to hold its annual meeting on Tuesday',
];

/** An emulated GPU takes more than a minute for the self-test, at each of two starts. */
const emulatedGpuLimitMs = 600_000;

let engine: Engine | undefined;
let folder: string | undefined;

afterEach(async () => {
  await engine?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
  engine = undefined;
  folder = undefined;
});

/** A copy of an artefact with one byte of its weights turned. */
async function damagedCopy(source: ArtefactSource): Promise<ArtefactSource> {
  folder = await mkdtemp(path.join(tmpdir(), 'trefoil-damaged-'));
  const dir = path.join(folder, source.version);
  await cp(source.dir, dir, { recursive: true });
  const weights = (await readdir(dir)).find((name) => !name.endsWith('.json'));
  const file = await open(path.join(dir, weights ?? ''), 'r+');
  const byte = Buffer.alloc(1);
  await file.read(byte, 0, 1, 100);
  byte[0] = (byte[0] ?? 0) ^ 0xff;
  await file.write(byte, 0, 1, 100);
  await file.close();
  return { ...source, dir };
}

/** Kills a worker process in the middle of a batch. */
function dieOverBatch(number: number, host: ProcessHost): void {
  const post = host.postMessage.bind(host);
  let batches = 0;
  host.postMessage = (message) => {
    post(message);
    if ('kind' in message && message.kind === 'batch' && ++batches === number) setTimeout(() => host.kill(), 50);
  };
}

describe('the engine on the shipped artefacts', () => {
  it('gives the same answers natively and in wasm', async () => {
    engine = await startTestEngine({ engines: ['native'] });
    const native = await engine.predict({ task: 'polarity', texts, attribute: true });
    await engine.stop();
    engine = await startTestEngine({ engines: ['wasm'] });
    const wasm = await engine.predict({ task: 'polarity', texts });
    expect([native.engine, wasm.engine]).toEqual(['native', 'wasm']);
    expect(native.results.map(({ label }) => label)).toEqual(['bullish', 'bearish', 'neutral']);
    native.results.forEach((result, index) => {
      expect(Math.abs(result.score - (wasm.results[index]?.score ?? Number.NaN))).toBeLessThan(2e-3);
      expect(result.words?.length).toBeGreaterThan(3);
    });
  });

  it('means it when it says what leaving a word out changes', async () => {
    engine = await startTestEngine();
    const text = texts[0] ?? '';
    const [whole] = (await engine.predict({ task: 'polarity', texts: [text], attribute: true })).results;
    const word = whole?.words?.find(({ start, end }) => text.slice(start, end) === 'surge');
    const [without] = (await engine.predict({ task: 'polarity', texts: [text.replace('surge', '')] })).results;
    expect((whole?.score ?? 0) - (without?.score ?? 0)).toBeCloseTo(word?.effect ?? Number.NaN, 3);
  });

  it('refuses a damaged artefact by name and serves the other task', async () => {
    const sources = await listShippedArtefacts();
    const [polarity, topics] = ['polarity', 'topics'].map((task) => sources.find((source) => source.task === task)!);
    engine = await startTestEngine({ sources: [polarity!, await damagedCopy(topics!)] });
    await expect(engine.predict({ task: 'polarity', texts })).resolves.toMatchObject({ version: polarity!.version });
    await expect(engine.predict({ task: 'topics', texts })).rejects.toMatchObject({
      code: 'artefact_damaged', message: expect.stringContaining(`topics ${topics!.version}`),
    });
  });

  it('goes on with the last good version when the active one is damaged', async () => {
    const topics = (await listShippedArtefacts()).find(({ task }) => task === 'topics')!;
    const damaged = await damagedCopy(topics);
    engine = await startTestEngine({ sources: [damaged, topics] });
    await expect(engine.predict({ task: 'topics', texts })).resolves.toMatchObject({ version: topics.version });
    expect(engine.health()).toMatchObject({ state: 'degraded', problems: [{ kind: 'artefact', task: 'topics' }] });
  });

  it('loses no request when the process that holds its GPU dies', async (test) => {
    await skipWithout('webgpu', test);
    let started = 0;
    engine = await startTestEngine({
      engines: ['webgpu'],
      sources: (await listShippedArtefacts()).filter(({ task }) => task === 'polarity'),
      spawn: (settings) => {
        const host = forkWorker(settings);
        if (started++ === 0) dieOverBatch(3, host);
        return host;
      },
      deadlineMs: emulatedGpuLimitMs,
      batchLimitMs: emulatedGpuLimitMs,
    });
    const running = engine;
    const lengthened = Array.from({ length: 6 }, (_, row) => `${texts[0]} ${'!'.repeat(8 * 2 ** row)}`);
    const answers = await Promise.all(lengthened.map((text) => running.predict({ task: 'polarity', texts: [text] })));
    expect(answers.map((answer) => [answer.engine, answer.results[0]?.label])).toEqual(answers.map(() => ['webgpu', 'bullish']));
    expect(running.health().workers.restarts).toBe(1);
  }, emulatedGpuLimitMs);

  it('loses no request when its worker dies under load, and says how long it took to come back', async () => {
    // The first worker ends itself in the middle of its eighth batch.
    const dying = `
      const { parentPort } = require('node:worker_threads');
      let batches = 0;
      parentPort.on('message', ({ kind }) => { if (kind === 'batch' && ++batches === 8) process.exit(1); });
    `;
    let started = 0;
    let diedAt = 0;
    engine = await startTestEngine({
      spawn: (settings) => {
        const worker = spawnFromSource(settings, started++ === 0 ? dying : '');
        worker.once('exit', () => { diedAt ||= performance.now(); });
        return worker;
      },
    });
    const running = engine;
    await running.predict({ task: 'polarity', texts: ['warm up'] });
    const texts = Array.from({ length: 400 }, (_, row) => `Shares of company ${row} rise after a good quarter`);
    let firstAfter = 0;
    const results = await Promise.all(texts.map(async (text) => {
      const answer = await running.predict({ task: 'polarity', texts: [text] });
      if (diedAt > 0) firstAfter ||= performance.now();
      return answer;
    }));
    process.stdout.write(`the first answer came ${Math.round(firstAfter - diedAt)} ms after the worker died; all ${texts.length} requests were answered\n`);
    expect(results.every(({ results: [answer] }) => answer?.label === 'bullish')).toBe(true);
    expect(running.health().workers.restarts).toBe(1);
  });
});
