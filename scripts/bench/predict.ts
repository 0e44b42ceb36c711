// The predict route under 1, 8 and 32 clients on both engines: texts a second, latency, the web thread's event loop, memory.
import { demoHeadlines } from '../../lib/setup/demo-headlines';
import { memoryOf, readLoopDelay, signedInCookie, startServer, type BenchServer } from './server';

const clientCounts = [1, 8, 32];
const seconds = 8;

interface Load {
  clients: number;
  textsPerSecond: number;
  p50: number;
  p99: number;
  refused: number;
  loopP99: number | null;
}

export async function benchPredict(): Promise<string> {
  const rows: string[] = [];
  for (const [index, engine] of (['native', 'wasm'] as const).entries()) {
    process.stdout.write(`predict route on ${engine} …\n`);
    const server = await startServer(3900 + index, { TREFOIL_ENGINE: engine });
    try {
      // A session for every eight clients: the rate limit is one person's.
      const cookies = await Promise.all(Array.from({ length: 8 }, (_, person) => signedInCookie(server, person)));
      await load(server, cookies, 8, 2);
      for (const clients of clientCounts) {
        const { textsPerSecond, p50, p99, refused, loopP99 } = await load(server, cookies, clients, seconds);
        rows.push(
          `| ${engine} | ${clients} | ${textsPerSecond.toFixed(0)} | ${p50.toFixed(1)} | ${p99.toFixed(1)} | ${refused} | ${loopP99?.toFixed(1) ?? '–'} | ${memoryOf(server)} |`,
        );
      }
    } finally {
      server.stop();
    }
  }
  return [
    '## Predict route',
    '',
    `One text a request, as different people, recorded in the database; ${seconds} s each. Latency and event-loop delay in milliseconds.`,
    '',
    '| engine | clients | texts/s | p50 | p99 | refused (429, 503) | event loop p99 | memory (MB) |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

async function load(server: BenchServer, cookies: string[], clients: number, forSeconds: number): Promise<Load> {
  await readLoopDelay(server);
  const until = performance.now() + forSeconds * 1000;
  const times: number[] = [];
  let refused = 0;
  const client = async (index: number) => {
    for (let turn = index; performance.now() < until; turn += clients) {
      const startedAt = performance.now();
      const answer = await fetch(`${server.url}/api/v1/sentiment`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: cookies[turn % cookies.length] ?? '' },
        body: JSON.stringify({ texts: [`${demoHeadlines[turn % demoHeadlines.length]?.text} ${turn}`] }),
      });
      await answer.arrayBuffer();
      if (answer.ok) times.push(performance.now() - startedAt);
      else if (answer.status === 429 || answer.status === 503) refused++;
      else throw new Error(`The route answered ${answer.status}.`);
    }
  };
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: clients }, (_, index) => client(index)));
  const elapsed = (performance.now() - startedAt) / 1000;
  times.sort((a, b) => a - b);
  const quantile = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;
  return { clients, textsPerSecond: times.length / elapsed, p50: quantile(0.5), p99: quantile(0.99), refused, loopP99: await readLoopDelay(server) };
}
