// A worker in a process of its own, as a GPU gets one. It runs a CPU engine here, so that it can be killed on any machine.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import type { Engine } from './engine';
import { forkWorker, type ProcessHost } from './fork-worker';
import type { WorkerSettings } from './protocol';
import { spawnFromSource, startTestEngine } from './start-test-engine';

const texts = Array.from({ length: 64 }, (_, row) => `Shares of company ${row} rise after a good quarter`);

/** On a busy machine a process may take long to start. */
const deadlineMs = 100_000;

let engine: Engine | undefined;
let hosts: ProcessHost[] = [];

afterEach(async () => {
  await engine?.stop();
  engine = undefined;
  hosts = [];
});

/** Whoever should own the GPU gets a process, on the native engine. */
const spawnLikeGpu = (prepare: (host: ProcessHost) => void = () => undefined) => (settings: WorkerSettings) => {
  if (!settings.engines.includes('webgpu')) return spawnFromSource(settings);
  const host = forkWorker({ ...settings, engines: ['native'] });
  hosts.push(host);
  prepare(host);
  return host;
};

/** Does something to a process as soon as it has a batch to judge. */
function onFirstBatch(host: ProcessHost, act: () => void): void {
  const post = host.postMessage.bind(host);
  host.postMessage = (message) => {
    post(message);
    if ('kind' in message && message.kind === 'batch') act();
  };
}

function lives(pid: number | undefined): boolean {
  try {
    process.kill(pid ?? NaN, 0);
    return true;
  } catch {
    return false;
  }
}

async function judgeAll(running: Engine): Promise<void> {
  const answers = await Promise.all(texts.map((text) => running.predict({ task: 'polarity', texts: [text] })));
  expect(answers.map(({ results }) => results[0]?.label)).toEqual(texts.map(() => 'bullish'));
}

describe('a worker process', () => {
  it('answers as a thread does, and leaves when it is asked to', async () => {
    engine = await startTestEngine({ engines: ['webgpu'], deadlineMs, spawn: spawnLikeGpu() });
    await judgeAll(engine);
    expect(engine.health()).toMatchObject({ state: 'ready', workers: { total: 1, ready: 1, restarts: 0 } });
    const left = once(hosts[0]!, 'exit');
    await engine.stop();
    expect(await left).toEqual([0, null]);
  });

  it('costs no request when it is killed under load, and after two losses in a row the CPU has its place', async () => {
    const signals = ['SIGSEGV', 'SIGKILL'] as const;
    const running = (engine = await startTestEngine({
      engines: ['webgpu', 'native'],
      deadlineMs,
      spawn: spawnLikeGpu((host) => onFirstBatch(host, () => host.kill(signals[hosts.length - 1]))),
    }));
    while (running.health().workers.restarts < 2) await judgeAll(running);
    await judgeAll(running);
    await expect.poll(() => running.health().workers, { timeout: 60_000 }).toEqual({ total: 2, ready: 2, restarts: 2 });
    expect(hosts).toHaveLength(2);
  });

  it('is ended when it hangs, and another judges its texts', async () => {
    const running = (engine = await startTestEngine({
      engines: ['webgpu'],
      batchLimitMs: 8000,
      deadlineMs,
      spawn: spawnLikeGpu((host) => { if (hosts.length === 1) onFirstBatch(host, () => host.kill('SIGSTOP')); }),
    }));
    await judgeAll(running);
    expect(running.health().workers.restarts).toBeGreaterThan(0);
    await expect.poll(() => lives(hosts[0]?.pid)).toBe(false);
  });

  it('ends with the program that started it, even when that is killed', async () => {
    const settings: WorkerSettings = { engines: ['native'], sources: [] };
    const program = `
      import(${JSON.stringify(new URL('./fork-worker.ts', import.meta.url).href)}).then(({ forkWorker }) => {
        const host = forkWorker(${JSON.stringify(settings)});
        host.on('message', () => console.log(host.pid));
      });
    `;
    const parent = spawn(process.execPath, ['--import', 'tsx', '--eval', program], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [output] = (await once(parent.stdout, 'data')) as [Buffer];
    const pid = Number(output.toString());
    expect(lives(pid)).toBe(true);
    parent.kill('SIGKILL');
    await expect.poll(() => lives(pid), { timeout: 30_000 }).toBe(false);
  });
});
