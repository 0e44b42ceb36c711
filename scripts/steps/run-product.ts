// `npm start`'s own script in a process of its own, on the last build: for journeys, benchmarks and pictures.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

export interface RunningProduct {
  url: string;
  process: ChildProcess;
  /** What it has printed so far. */
  readonly output: string;
}

/**
 * @param args beside port and host
 * @param settings of its environment; the rest is this process's own
 * @throws Error with what it printed, where it ends before it serves
 */
export async function runProduct(port: number, settings: Record<string, string>, args: readonly string[] = []): Promise<RunningProduct> {
  const child = spawn(process.execPath, ['scripts/start.mjs', '--port', String(port), '--host', '127.0.0.1', '--no-build', ...args], { env: { ...process.env, ...settings } });
  let output = '';
  await new Promise<void>((resolve, reject) => {
    const onData = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('Trefoil runs at')) resolve();
    };
    child.stdout.on('data', onData);
    child.stderr.on('data', onData);
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${output}`)));
  });
  return { url: `http://localhost:${port}`, process: child, get output() { return output; } };
}

/** One that nothing listens on now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}
