// A production server of the tests' own: its own database, its own port, and it can be killed like a power cut does.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

export class TestServer {
  private child: ChildProcess | undefined;
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

  /** What the start script printed since the last start. */
  output = '';

  /** The one-time link that makes the admin, as the terminal shows it. */
  get setupLink(): string {
    const link = /https?:\S+\/setup\?token=\S+/.exec(this.output)?.[0];
    if (!link) throw new Error(`The terminal shows no set-up link:\n${this.output}`);
    return link;
  }

  async start(): Promise<void> {
    this.output = '';
    const child = spawn(process.execPath, ['scripts/start.mjs', '--port', String(this.port), '--host', '127.0.0.1', '--no-build'], {
      env: {
        ...process.env,
        DATABASE_URL: `file:${path.join(this.folder, 'e2e.db')}`,
        NEXTAUTH_SECRET: 'a secret of the browser tests, long enough',
        LOG_LEVEL: 'warn',
      },
    });
    this.child = child;
    await new Promise<void>((resolve, reject) => {
      const onData = (chunk: Buffer) => {
        this.output += chunk.toString();
        if (this.output.includes('Trefoil runs at')) resolve();
      };
      child.stdout?.on('data', onData);
      child.stderr?.on('data', onData);
      child.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${this.output}`)));
    });
  }

  /** Ends the process without warning. */
  async kill(): Promise<void> {
    const { child } = this;
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
