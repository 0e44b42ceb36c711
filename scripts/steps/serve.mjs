// The web server: Next's request handler behind Node's own server.
import { createServer } from 'node:http';
import { createConnection } from 'node:net';
import next from 'next';
import { directRoute } from './direct-route.mjs';
import { StepError } from './progress.mjs';

/** Refuses to go on when something already listens there. */
export function findBusyPort(port, host) {
  return new Promise((resolve, reject) => {
    const probe = createConnection({ port, host: host === '0.0.0.0' ? '127.0.0.1' : host });
    probe.once('connect', () => {
      probe.destroy();
      reject(new StepError(`Port ${port} is in use. Is Trefoil already running? Choose another: npm start -- --port ${port + 1}`));
    });
    probe.once('error', () => resolve(undefined));
  });
}

/** Starts the server and returns what stops it. */
export async function serve(port, host) {
  const app = next({ dev: false, dir: process.cwd(), hostname: host, port });
  await app.prepare();
  const handle = app.getRequestHandler();
  const server = createServer((request, response) => void (directRoute(request) ?? handle)(request, response));
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  const health = await fetch(`http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}/api/health`);
  if (!health.ok) process.stdout.write(`    The server runs, but not all of it is well: ${(await health.text()).slice(0, 500)}\n`);
  return async () => {
    server.close();
    server.closeAllConnections();
    await app.close();
  };
}
