// Lists a second over HTTP: a shop's server with a secret key asks for many customers at once. Clients share the machine with the server.
import { createHash, randomBytes } from 'node:crypto';
import { Agent, request } from 'node:http';
import { startServer, memoryOf, type BenchServer } from '../server';
import { historyOf } from './shop';

const customers = 300;
export const connections = 16;
export const seconds = 10;
const count = 20;
const events = '/api/v1/recommendations/events';
const lists = '/api/v1/recommendations';
/** With a query it is no address that `lib/http/direct-route.ts` knows. */
const listsThroughNext = `${lists}?through=next`;
/** A fresh server encodes the products' texts first, and compares them one after another for a minute. */
export const warmUps = 9;

export interface ListsOverHttp {
  direct: HttpFigures;
  throughNext: HttpFigures;
  memoryMb: string;
}

export interface HttpFigures {
  perSecond: number;
  latenciesMs: number[];
  failed: number;
}

type Ask = (path: string, body: unknown) => Promise<number>;

export async function measureListsOverHttp(): Promise<ListsOverHttp> {
  const server = await startServer(3930, { API_KEY_CALLS_PER_10_S: '1000000' });
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  try {
    const { key, items } = await keyOf(server);
    const ask: Ask = (path, body) => post(agent, server, path, key, body);
    for (let customer = 0; customer < customers; customer++) {
      const history = historyOf(customer, items).map((item, place) => ({ key: `${customer}-${place}`, user: `c${customer}`, item, kind: 'purchase' }));
      const status = await ask(events, { events: history });
      if (status !== 200) throw new Error(`The events of customer ${customer} were answered with ${status}.`);
    }
    for (let turn = 0; turn < warmUps; turn++) await measure(ask, lists);
    return { direct: await measure(ask, lists), throughNext: await measure(ask, listsThroughNext), memoryMb: memoryOf(server) };
  } finally {
    agent.destroy();
    server.stop();
  }
}

async function measure(ask: Ask, path: string): Promise<HttpFigures> {
  const latenciesMs: number[] = [];
  let failed = 0;
  let next = 0;
  const startedAt = performance.now();
  const until = startedAt + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until) {
        const sentAt = performance.now();
        if ((await ask(path, { user: `c${next++ % customers}`, count })) === 200) latenciesMs.push(performance.now() - sentAt);
        else failed++;
      }
    }),
  );
  return { perSecond: latenciesMs.length / ((performance.now() - startedAt) / 1000), latenciesMs, failed };
}

/** Makes a secret key in the server's database, as an admin does on a page. */
async function keyOf({ databaseUrl }: BenchServer): Promise<{ key: string; items: string[] }> {
  process.env.DATABASE_URL = databaseUrl;
  process.env.NEXTAUTH_SECRET ??= 'a secret of the benchmark, long enough for it';
  const [{ PrismaClient }, { DatabaseAdapter }] = await Promise.all([import('../../../lib/generated/prisma/client'), import('../../../lib/database-adapter')]);
  const db = new PrismaClient({ adapter: new DatabaseAdapter({ url: databaseUrl }) });
  const catalogue = await db.catalogue.findFirstOrThrow({ where: { isDefault: true } });
  const key = `trf_${randomBytes(32).toString('base64url')}`;
  const keyHash = createHash('sha256').update(key).digest('hex');
  await db.apiKey.create({ data: { catalogueId: catalogue.id, kind: 'secret', name: 'bench', keyHash, prefix: key.slice(0, 8), createdBy: 'bench' } });
  const rows = await db.item.findMany({ where: { catalogueId: catalogue.id, popularity: { gt: 0 } }, orderBy: { popularity: 'desc' }, select: { externalId: true } });
  await db.$disconnect();
  return { key, items: rows.map(({ externalId }) => externalId) };
}

function post(agent: Agent, { url }: BenchServer, path: string, key: string, body: unknown): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(`${url}${path}`, { method: 'POST', agent, headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` } }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode ?? 0));
    });
    sent.once('error', reject);
    sent.end(JSON.stringify(body));
  });
}
