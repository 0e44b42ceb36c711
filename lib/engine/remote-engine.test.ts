// Client and server against each other over a real socket: our own `/api/v2` judges for a second engine, badly in every way we know.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { altered, startTestServer, type TestServer } from '../inference-protocol/start-test-server';
import type { ModelMetadata } from '../inference-protocol/schema';
import { listShippedArtefacts } from '../models/shipped-artefacts';
import { badAnswers, inProbabilities } from './bad-answers';
import type { Engine } from './engine';
import { createTestEngine, startTestEngine } from './start-test-engine';

const texts = [
  'Shares of the airline surge 12% after record profit',
  'Bank cuts outlook, shares plunge https://example.com/a',
  'Company to hold its annual meeting on Tuesday',
  'Plunges',
  'Gewinn steigt 🚀, “très bien” \u0001',
  `Profit rises. ${'and on '.repeat(150)}`,
];
/** A busy machine takes half a minute to start two threads. */
const patience = { timeout: 200_000, interval: 50 };
vi.setConfig({ testTimeout: 480_000, hookTimeout: 480_000 });

let server: TestServer;
let serving: Engine;
let engine: Engine;

const remoteOptions = (pauseMs = 50) => ({ remote: { base: server.base, authorization: server.authorization, limitMs: 10_000, pauseMs }, deadlineMs: 120_000 });
const remoteServes = (of = engine) => vi.waitFor(() => expect(of.health().remote?.state).toBe('serving'), patience);
/** Also after connections were cut, of which the first call may learn only when it fails. */
const remoteJudges = () => vi.waitFor(async () => expect((await judge()).engine).toBe('remote'), patience);
const judge = (more: { texts?: string[]; task?: string; attribute?: boolean; local?: boolean } = {}) => engine.predict({ task: 'polarity', texts, ...more });

beforeAll(async () => {
  server = await startTestServer();
  serving = await startTestEngine({ engines: ['native'], deadlineMs: 120_000 });
  await serving.predict({ task: 'polarity', texts });
});
afterAll(async () => {
  await serving?.stop();
  await server?.close();
});

describe('a remote engine', () => {
  beforeAll(async () => {
    engine = await createTestEngine({ engines: ['native'], ...remoteOptions() });
    await remoteServes();
  });
  afterAll(() => engine.stop());
  afterEach(async () => {
    server.behave();
    await remoteJudges();
  });

  it('answers what a local engine answers, words, certainty and cutting notices too', async () => {
    for (const task of ['polarity', 'topics']) {
      const remote = await judge({ task, attribute: true });
      const local = await judge({ task, attribute: true, local: true });
      expect([remote.engine, local.engine, remote.version]).toEqual(['remote', 'native', local.version]);
      expect(remote.results.at(-1)?.cut).toBe(true);
      expect(remote.results[3]?.words).toHaveLength(1);
      expect(remote.results.map(rounded)).toEqual(local.results.map(rounded));
      remote.results.forEach((result, row) => {
        const same = local.results[row];
        expect(Math.abs(result.score - (same?.score ?? NaN))).toBeLessThan(1e-6);
        Object.entries(result.probabilities).forEach(([label, value]) => expect(Math.abs(value - (same?.probabilities[label] ?? NaN))).toBeLessThan(1e-6));
        result.words?.forEach(({ effect }, at) => expect(Math.abs(effect - (same?.words?.[at]?.effect ?? NaN))).toBeLessThan(1e-6));
      });
    }
  });

  it('asks in the published form, with the token in the header only', async () => {
    server.asked.length = 0;
    await judge({ attribute: true });
    const ajv = new Ajv2020();
    ajv.addSchema(JSON.parse(readFileSync(new URL('../inference-protocol/published-schema.json', import.meta.url), 'utf8')) as object, 'protocol');
    const token = server.authorization.replace('Bearer ', '');
    expect(server.asked.length).toBeGreaterThan(0);
    for (const { path, body, authorization } of server.asked) {
      expect(path).toMatch(/^\/api\/v2\/models\/polarity\/versions\/[\w.-]+\/infer$/);
      ajv.validate({ $ref: 'protocol#/$defs/inference_request' }, JSON.parse(body));
      expect(ajv.errors ?? []).toEqual([]);
      expect(authorization).toBe(server.authorization);
      expect(body + path + JSON.stringify(engine.health())).not.toContain(token);
    }
  });

  it('answers every text of a large call in its place', async () => {
    const many = Array.from({ length: 500 }, (_, row) => `Company ${row} ${row % 2 ? 'plunges after a profit warning' : 'surges after record profit'}`);
    const { results, engine: engines } = await judge({ texts: many });
    expect(results.map(({ label }) => label)).toEqual(many.map((_, row) => (row % 2 ? 'bearish' : 'bullish')));
    expect(engines).toMatch(/remote/);
  });

  it.each(Object.entries(badAnswers()))('leaves a text to this machine when the answer is %s, says so, and recovers', async (_, [interfere, problem]) => {
    const known = await judge({ local: true });
    server.interfere.infer = interfere;
    const answer = await judge();
    expect(answer.engine).toBe('native');
    expect(answer.results).toEqual(known.results);
    const { remote } = engine.health();
    expect(remote).toMatchObject({ url: server.base, lastProblem: { message: expect.stringMatching(problem) } });
  });

  it('follows no redirect', async () => {
    const astray = vi.fn();
    const elsewhere = createServer((_, response) => { astray(); response.end('{}'); }).listen(0, '127.0.0.1');
    await once(elsewhere, 'listening');
    const { port } = elsewhere.address() as { port: number };
    server.interfere.infer = (response) => response.writeHead(307, { location: `http://127.0.0.1:${port}/` }).end();
    expect((await judge()).engine).toBe('native');
    expect(astray).not.toHaveBeenCalled();
    elsewhere.close();
  });

  it('goes on without a server that is down, and with it once it is back', async () => {
    await server.goDown();
    expect((await judge()).engine).toBe('native');
    await vi.waitFor(() => expect(engine.health()).toMatchObject({ state: 'degraded', remote: { state: 'partly serving' } }), patience);
    expect(engine.health().remote?.lastProblem?.message).toMatch(/cannot be reached/);
    await server.comeBack();
  });
});

describe('a remote engine that may not serve', () => {
  afterEach(async () => {
    server.behave();
    await engine.stop();
  });

  const start = async (pauseMs?: number) => {
    server.asked.length = 0;
    const sources = (await listShippedArtefacts()).filter(({ task }) => task === 'polarity');
    engine = await createTestEngine({ engines: ['native'], sources, ...remoteOptions(pauseMs) });
  };
  const remotePaused = () => vi.waitFor(() => expect(engine.health().remote?.state).toBe('paused'), patience);
  const inferences = () => server.asked.filter(({ path }) => path.endsWith('/infer')).length;

  it('is not asked for another version, until it has ours', async () => {
    server.interfere.describe = altered((metadata: ModelMetadata) => ({ ...metadata, versions: ['1-other'] }));
    await start();
    await remotePaused();
    expect((await judge()).engine).toBe('native');
    expect(inferences()).toBe(0);
    expect(engine.health().remote?.lastProblem?.message).toMatch(/serves polarity in 1-other, not in/);
    server.behave();
    await remoteJudges();
  });

  it('is named and not used while it fails golden cases', async () => {
    server.interfere.infer = inProbabilities((output) => ({ ...output, data: [...output.data].reverse() }));
    await start();
    await remotePaused();
    expect((await judge()).engine).toBe('native');
    expect(engine.health().remote?.lastProblem?.message).toMatch(/remote answers polarity\/\S+ wrongly/);
    server.behave();
    await remoteJudges();
  });

  it('costs no request its time while it is left alone', async () => {
    server.interfere.infer = (response) => response.writeHead(503).end();
    await start(600_000);
    await remotePaused();
    const before = server.asked.length;
    for (let call = 0; call < 5; call++) expect((await judge()).engine).toBe('native');
    expect(server.asked).toHaveLength(before);
  });

  it('is left alone after failures in a row, although it passes golden cases between them', async () => {
    await start(600_000);
    await remoteServes();
    server.interfere.infer = (response, honest) => (server.asked.at(-1)?.body.includes('airline surge 12%') ? response.destroy() : altered((json) => json)(response, honest));
    await vi.waitFor(async () => {
      expect((await judge({ texts: texts.slice(0, 1) })).engine).toBe('native');
      expect(engine.health().remote?.state).toBe('paused');
    }, patience);
  });

  it('is not asked for a version that was loaded here and not there, and is asked again for the one before', async () => {
    await start();
    await remoteJudges();
    const [shipped] = (await listShippedArtefacts()).filter(({ task }) => task === 'polarity');
    const folder = await mkdtemp(path.join(tmpdir(), 'trefoil-store-'));
    const dir = path.join(folder, 'polarity', '2-aaaaaaaa');
    await cp(shipped!.dir, dir, { recursive: true });
    const manifest = JSON.parse(readFileSync(path.join(dir, 'manifest.json'), 'utf8')) as object;
    await writeFile(path.join(dir, 'manifest.json'), JSON.stringify({ ...manifest, version: '2-aaaaaaaa' }));
    await engine.load([{ task: 'polarity', version: '2-aaaaaaaa', dir }, shipped!]);
    await remotePaused();
    expect(await judge()).toMatchObject({ engine: 'native', version: '2-aaaaaaaa' });
    expect(engine.health().remote?.lastProblem?.message).toMatch(/not in 2-aaaaaaaa/);
    await engine.load([shipped!]);
    await remoteJudges();
    await rm(folder, { recursive: true, force: true });
  });

  it('judges alone where the local engine cannot', async () => {
    const sources = await listShippedArtefacts();
    engine = await createTestEngine({ engines: ['cuda'], sources, ...remoteOptions() });
    await remoteServes();
    await remoteJudges();
    expect(engine.health().tasks.map(({ engine }) => engine)).toEqual(sources.map(() => 'remote'));
  });
});

/** Labels, notices and places of words; numbers are compared with a tolerance. */
function rounded({ label, certainty, cut, words }: Awaited<ReturnType<Engine['predict']>>['results'][number]) {
  return { label, certainty, cut, words: words?.map(({ start, end }) => [start, end]) };
}
