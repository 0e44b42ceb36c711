import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { appendPeerAddress } from './peer-address';

it('appends the real address behind whatever a client claims', async () => {
  appendPeerAddress();
  const server = createServer((request, response) => response.end(String(request.headers['x-forwarded-for'])));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const claimed = await fetch(url, { headers: { 'x-forwarded-for': '9.9.9.9' } });
    expect(await claimed.text()).toBe('9.9.9.9, 127.0.0.1');
    expect(await (await fetch(url)).text()).toBe('127.0.0.1');
  } finally {
    server.close();
  }
});
