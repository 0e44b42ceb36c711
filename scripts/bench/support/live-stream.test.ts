// What the benchmark counts with: a stream that is cut anywhere, a message that comes twice, one that never comes.
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { openLiveStream } from './live-stream';
import { quantiles } from './quantiles';

let server: Server;

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function streaming(): Promise<{ url: string; response: Promise<ServerResponse> }> {
  let begin: (response: ServerResponse) => void = () => {};
  const response = new Promise<ServerResponse>((resolve) => { begin = resolve; });
  server = createServer((_, answer) => {
    answer.writeHead(200, { 'content-type': 'text/event-stream' });
    answer.write(': \n\n');
    begin(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, response };
}

const message = (id: number, clientId: string) => `id: ${id}\nevent: message\ndata: ${JSON.stringify({ id, clientId })}\n\n`;

it('notes when a message arrives, counts what comes twice, and gives up on what does not come', async () => {
  const { url, response } = await streaming();
  const stream = await openLiveStream(url, {});
  const answer = await response;
  const arrived = stream.arrival(({ clientId }) => clientId === 'b', 5000);
  const never = stream.arrival(({ clientId }) => clientId === 'c', 50);
  const before = performance.now();
  const text = message(1, 'a') + message(2, 'b') + message(1, 'a');
  answer.write(text.slice(0, 30));
  answer.write(text.slice(30));
  expect(await arrived).toBeGreaterThanOrEqual(before);
  expect(await never).toBeUndefined();
  expect(stream.doubled).toBe(1);
  stream.close();
});

it('gives quantiles that were measured', async () => {
  ({ server } = { server: createServer() });
  expect(quantiles([5, 1, 2, 4, 3])).toEqual({ count: 5, p50: 3, p95: 5, p99: 5 });
  expect(quantiles([])).toEqual({ count: 0, p50: null, p95: null, p99: null });
});
