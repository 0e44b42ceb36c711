// The queue's promises, with a worker thread that is real but judges by counting letters, so that it can be told to die.
import { Worker } from 'node:worker_threads';
import pino from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { Engine, type EngineOptions } from './engine';
import type { WorkerSettings } from './protocol';

const script = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { loaded, problems } = workerData.fake;
  const { engines } = workerData;
  parentPort.on('message', ({ kind, id, task, texts }) => {
    if (kind === 'leave') process.exit(0);
    if (texts.some((text) => text === 'die')) process.exit(1);
    if (texts.some((text) => text === 'die on GPU') && engines.includes('webgpu')) process.exit(1);
    if (texts.some((text) => text === 'hang once') && workerData.first) for (const until = Date.now() + 1500; Date.now() < until;);
    if (texts.some((text) => text === 'die once') && workerData.first) process.exit(1);
    if (texts.some((text) => text === 'lose GPU') && engines.includes('webgpu')) return parentPort.postMessage({ kind: 'lost', id, message: 'unplugged' });
    const results = texts.map((text) => ({ label: 'neutral', probabilities: { neutral: 1 }, score: text.length }));
    const answer = () => parentPort.postMessage({ kind: 'answer', id, version: '1-test', engine: 'native', results });
    if (texts.some((text) => text.startsWith('slow'))) setTimeout(answer, 300); else answer();
  });
  parentPort.postMessage({ kind: 'ready', loaded, problems });
`;

const engines: Engine[] = [];
const whole = { loaded: [{ task: 'polarity', version: '1-test', engine: 'native' }], problems: [] };

function engineWith(options: Partial<EngineOptions> & { problems?: unknown[] } = {}): Engine {
  let started = 0;
  const fake = { ...whole, problems: options.problems ?? [] };
  const engine = new Engine({
    spawn: ({ engines }) => new Worker(script, { eval: true, workerData: { fake, engines, first: started++ === 0 } }),
    engines: ['native'], sources: [], workers: 1, queueLimit: 8, deadlineMs: 5000, log: pino({ level: 'silent' }), ...options,
  });
  engines.push(engine);
  return engine;
}

/** Has a text judged again and again until the worker on the GPU was lost twice. */
async function losesNothingOver(text: string, engine: Engine): Promise<void> {
  while (engine.health().workers.restarts < 2) {
    await expect(engine.predict({ task: 'polarity', texts: [text] })).resolves.toMatchObject({ version: '1-test' });
  }
}

afterEach(async () => {
  await Promise.all(engines.splice(0).map((engine) => engine.stop()));
});

describe('Engine', () => {
  it('answers every text in its place', async () => {
    const texts = Array.from({ length: 100 }, (_, index) => 'x'.repeat(index + 1));
    const answer = await engineWith().predict({ task: 'polarity', texts });
    expect(answer.results.map(({ score }) => score)).toEqual(texts.map((text) => text.length));
    expect(answer).toMatchObject({ version: '1-test', engine: 'native' });
  });

  it('refuses with engine_busy past its limit, and loses nothing that it took', async () => {
    const engine = engineWith();
    const calls = Array.from({ length: 20 }, () => engine.predict({ task: 'polarity', texts: ['slow'] }));
    const outcomes = await Promise.allSettled(calls);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(8);
    const refused = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(refused?.reason).toMatchObject({ code: 'engine_busy', status: 503, retryAfterS: 2 });
    expect(engine.health().queue.waiting).toBe(0);
  });

  it('answers engine_deadline when it takes too long', async () => {
    await expect(engineWith().predict({ task: 'polarity', texts: ['slow'], deadlineMs: 50 })).rejects.toMatchObject({
      code: 'engine_deadline',
    });
  });

  it('starts a new worker after a crash and judges the text again', async () => {
    const engine = engineWith();
    await expect(engine.predict({ task: 'polarity', texts: ['die once'] })).resolves.toMatchObject({ version: '1-test' });
    expect(engine.health().workers).toMatchObject({ ready: 1, restarts: 1 });
  });

  it('leaves a worker alone that hangs, and judges the text with another', async () => {
    const engine = engineWith({ batchLimitMs: 200 });
    const { results } = await engine.predict({ task: 'polarity', texts: ['hang once'] });
    expect(results[0]?.label).toBe('neutral');
    expect(engine.health().workers).toMatchObject({ ready: 1, restarts: 1 });
  });

  it('gives up on a text over which workers keep dying, and serves the others', async () => {
    const engine = engineWith();
    await expect(engine.predict({ task: 'polarity', texts: ['die'] })).rejects.toMatchObject({ code: 'engine_unavailable' });
    await expect(engine.predict({ task: 'polarity', texts: ['fine'] })).resolves.toMatchObject({ version: '1-test' });
  });

  it('lets a worker come down from a GPU that keeps failing, and loses no text over it', async () => {
    const engine = engineWith({ engines: ['webgpu', 'native'] });
    await losesNothingOver('die on GPU', engine);
    await expect.poll(() => engine.health().workers).toEqual({ total: 2, ready: 2, restarts: 2 });
  });

  it('judges a text again when the engine under it was lost', async () => {
    const engine = engineWith({ engines: ['webgpu', 'native'] });
    await losesNothingOver('lose GPU', engine);
    await expect.poll(() => engine.health().workers).toEqual({ total: 2, ready: 2, restarts: 2 });
  });

  it('serves from the CPU while the GPU is tested', async () => {
    const silent = "setInterval(() => undefined, 1000); require('node:worker_threads').parentPort.on('message', () => process.exit(0));";
    const spawn = ({ engines }: WorkerSettings) =>
      engines.includes('webgpu') ? new Worker(silent, { eval: true }) : new Worker(script, { eval: true, workerData: { fake: whole, engines, first: false } });
    const engine = engineWith({ spawn, engines: ['webgpu', 'native'] });
    await expect(engine.predict({ task: 'polarity', texts: ['fine'] })).resolves.toMatchObject({ engine: 'native' });
    expect(engine.health()).toMatchObject({ state: 'ready', workers: { total: 2, ready: 1, restarts: 0 } });
  });

  it('lets one worker alone own the GPU', () => {
    const spawned: string[][] = [];
    const spawn = ({ engines }: WorkerSettings) => {
      spawned.push(engines);
      return new Worker(script, { eval: true, workerData: { fake: { loaded: [], problems: [] }, engines, first: true } });
    };
    engineWith({ spawn, workers: 3, engines: ['cuda', 'webgpu', 'native', 'wasm', 'cpu'] });
    expect(spawned).toEqual([['cuda', 'webgpu', 'native', 'wasm', 'cpu'], ['native', 'wasm', 'cpu'], ['native', 'wasm', 'cpu']]);
    spawned.length = 0;
    engineWith({ spawn, workers: 1, engines: ['webgpu', 'native'] });
    expect(spawned).toEqual([['webgpu', 'native'], ['native']]);
    spawned.length = 0;
    engineWith({ spawn, workers: 3, engines: ['webgpu'] });
    expect(spawned).toEqual([['webgpu']]);
  });

  it('refuses only the task whose artefact is damaged, by name', async () => {
    const problem = { kind: 'artefact', task: 'topics', version: '1-bad', engine: null, message: 'weights.bin has another SHA-256' };
    const engine = engineWith({ problems: [problem] });
    await engine.predict({ task: 'polarity', texts: ['fine'] });
    await expect(engine.predict({ task: 'topics', texts: ['fine'] })).rejects.toMatchObject({
      code: 'artefact_damaged', message: expect.stringContaining('topics 1-bad'),
    });
    expect(engine.health()).toMatchObject({ state: 'degraded', problems: [problem] });
  });
});
