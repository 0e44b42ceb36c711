// Whether this server can do its work: for load balancers, for the start script, and for pages that wait for it.
import { NextResponse } from 'next/server';
import { db } from '@/lib/db';
import { engineHealth } from '@/lib/engine/engine-health';
import { readEventLoopDelay } from '@/lib/http/event-loop';
import { route } from '@/lib/http/route';
import { log } from '@/lib/log';
import packageJson from '@/package.json';

export const GET = route(
  { access: 'public', rateLimit: { name: 'health', points: 300, seconds: 10 } },
  async () => {
    const [database, engine] = await Promise.all([checkDatabase(), engineHealth()]);
    const status = database !== 'ok' ? 'unavailable' : engine.state === 'ready' ? 'ok' : engine.state;
    return NextResponse.json(
      { status, version: packageJson.version, engine, database, eventLoop: readEventLoopDelay() },
      { status: database === 'ok' && engine.state !== 'unavailable' ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
    );
  },
);

async function checkDatabase(): Promise<'ok' | 'unavailable'> {
  try {
    await db.$queryRaw`SELECT 1`;
    return 'ok';
  } catch (error) {
    log.error({ err: error }, 'the database does not answer');
    return 'unavailable';
  }
}
