// Next believes an X-Forwarded-For header that a client sends, and adds the peer's own address only when there is none.
// So we append it ourselves, before Next sees the request: its last entry is then always true, as in any proxy.
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

const holder = globalThis as { trefoilPeerAddress?: true };

/** Appends the peer's address to every request's X-Forwarded-For from now on. Called once when the server starts. */
export function appendPeerAddress(): void {
  if (holder.trefoilPeerAddress) return;
  holder.trefoilPeerAddress = true;
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    const peer = (request.socket.remoteAddress ?? 'unknown').replace(/^::ffff:/, '');
    const claimed = [request.headers['x-forwarded-for'] ?? []].flat();
    request.headers['x-forwarded-for'] = [...claimed, peer].join(', ');
  });
}
