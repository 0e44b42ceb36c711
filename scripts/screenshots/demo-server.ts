// A production server with the demo on a fresh database, for as long as pictures are taken.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort, runProduct } from '../steps/run-product';

export interface DemoServer {
  url: string;
  /** By role; the start script shows them once. */
  people: Map<string, { email: string; password: string }>;
  stop(): void;
}

/** @throws Error with what the start script printed, where it does not come up */
export async function startDemo(): Promise<DemoServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'trefoil-screenshots-'));
  const settings = { DATABASE_URL: `file:${path.join(folder, 'demo.db')}`, NEXTAUTH_SECRET: 'a secret of the screenshots, long enough', LOG_LEVEL: 'error' };
  const { url, process: child, output } = await runProduct(await freePort(), settings, ['--demo']);
  const people = new Map([...output.matchAll(/^ +(\w+) +(\S+@\S+) +(\S+)$/gm)].map(([, role = '', email = '', password = '']) => [role, { email, password }]));
  const stop = () => {
    child.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    child.kill('SIGKILL');
  };
  return { url, people, stop };
}
