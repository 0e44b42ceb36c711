// A production server on a fresh database, and a signed-in person to ask it as.
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runProduct } from '../steps/run-product';

export interface BenchServer {
  url: string;
  process: ChildProcess;
  databaseUrl: string;
  stop(): void;
}

const secret = 'a secret of the benchmark, long enough for it';

/** Starts `npm start`'s own script on `port`. */
export async function startServer(port: number, settings: Record<string, string> = {}): Promise<BenchServer> {
  const databaseUrl = `file:${path.join(mkdtempSync(path.join(tmpdir(), 'trefoil-bench-')), 'bench.db')}`;
  const { url, process: child } = await runProduct(port, { DATABASE_URL: databaseUrl, NEXTAUTH_SECRET: secret, LOG_LEVEL: 'error', ...settings });
  return { url, process: child, databaseUrl, stop: () => child.kill('SIGKILL') };
}

/** Makes a person in the server's database and gives the cookie of a session of theirs. */
export async function signedInCookie({ databaseUrl }: BenchServer, index: number, role: 'user' | 'agent' = 'user'): Promise<string> {
  process.env.DATABASE_URL = databaseUrl;
  process.env.NEXTAUTH_SECRET = secret;
  const [{ PrismaClient }, { PrismaBetterSqlite3 }, { sealSession, sessionCookie }] = await Promise.all([
    import('../../lib/generated/prisma/client'),
    import('@prisma/adapter-better-sqlite3'),
    import('../../lib/auth/session-cookie'),
  ]);
  const db = new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: databaseUrl }) });
  const user = await db.user.create({ data: { email: `bench${index}@example.com`, name: `Bench ${index}`, role } });
  const session = await db.session.create({
    data: { userId: user.id, userAgent: 'bench', address: '127.0.0.1', expiresAt: new Date(Date.now() + 3_600_000) },
  });
  await db.$disconnect();
  return `${sessionCookie().name}=${await sealSession(session.id)}`;
}

/** The event-loop delay since the last call, as the server measures it itself. */
export async function readLoopDelay(server: BenchServer): Promise<number | null> {
  const health = (await (await fetch(`${server.url}/api/health`)).json()) as { eventLoop?: { p99Ms: number } };
  return health.eventLoop?.p99Ms ?? null;
}

/** In megabytes. */
export function memoryOf({ process: child }: BenchServer): string {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
    return kilobytes ? (Number(kilobytes) / 1024).toFixed(0) : '–';
  } catch {
    return '–';
  }
}
