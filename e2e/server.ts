// A production server of the tests' own: its own database, its own port, and it can be killed like a power cut does.
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort, runProduct, type RunningProduct } from '../scripts/steps/run-product';

export class TestServer {
  private running: RunningProduct | undefined;
  private constructor(
    readonly url: string,
    private readonly port: number,
    private readonly folder: string,
  ) {}

  /** Starts a server on an empty database. */
  static async open(): Promise<TestServer> {
    const port = await freePort();
    const server = new TestServer(`http://localhost:${port}`, port, mkdtempSync(path.join(tmpdir(), 'trefoil-e2e-')));
    await server.start();
    return server;
  }

  /** What the start script has printed since the last start. */
  get output(): string {
    return this.running?.output ?? '';
  }

  /** The one-time link that makes the admin, as the terminal shows it. */
  get setupLink(): string {
    const link = /https?:\S+\/setup\?token=\S+/.exec(this.output)?.[0];
    if (!link) throw new Error(`The terminal shows no set-up link:\n${this.output}`);
    return link;
  }

  async start(): Promise<void> {
    this.running = await runProduct(this.port, {
      DATABASE_URL: `file:${path.join(this.folder, 'e2e.db')}`,
      NEXTAUTH_SECRET: 'a secret of the browser tests, long enough',
      LOG_LEVEL: 'warn',
    });
  }

  /** Ends the process without warning. */
  async kill(): Promise<void> {
    const child = this.running?.process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  async close(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
