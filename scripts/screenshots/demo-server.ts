// A production server with the demo on a fresh database, for as long as pictures are taken.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface DemoServer {
  url: string;
  /** By role; the start script shows them once. */
  people: Map<string, { email: string; password: string }>;
  stop(): void;
}

/** @throws Error with what the start script printed, where it does not come up */
export async function startDemo(): Promise<DemoServer> {
  const [port, folder] = [await freePort(), mkdtempSync(path.join(tmpdir(), 'trefoil-screenshots-'))];
  const child = spawn(process.execPath, ['scripts/start.mjs', '--port', String(port), '--host', '127.0.0.1', '--demo', '--no-build'], {
    env: { ...process.env, DATABASE_URL: `file:${path.join(folder, 'demo.db')}`, NEXTAUTH_SECRET: 'a secret of the screenshots, long enough', LOG_LEVEL: 'error' },
  });
  let output = '';
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('Trefoil runs at')) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${output}`)));
  });
  const people = new Map([...output.matchAll(/^ +(\w+) +(\S+@\S+) +(\S+)$/gm)].map(([, role = '', email = '', password = '']) => [role, { email, password }]));
  const stop = () => {
    child.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    child.kill('SIGKILL');
  };
  return { url: `http://localhost:${port}`, people, stop };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}
