// Visitors of the chat, as a proxy would hand them on: each with a token and an address of their own. The limits on how often one of them
// may write, and one address, stay as they are.
import { randomBytes } from 'node:crypto';
import type { BenchServer } from '../server';
import { openLiveStream, type LiveStream } from './live-stream';

/** What the server must be told, so that it believes the addresses. */
export const behindProxy = { TRUSTED_PROXIES: '1' };

export interface Customer {
  headers: Record<string, string>;
  id: string;
  stream: LiveStream;
}

/** Sends JSON to a route of the chat or the inbox. */
export async function post(server: BenchServer, path: string, headers: Record<string, string>, body: object): Promise<{ ok: boolean; status: number; json: unknown }> {
  const answer = await fetch(`${server.url}/api/v1/support${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
  const json: unknown = await answer.json();
  return { ok: answer.ok, status: answer.status, json };
}

/** A conversation with its live stream open. @param index makes the address */
export async function newCustomer(server: BenchServer, index: number): Promise<Customer> {
  const headers = { 'x-visitor-token': randomBytes(32).toString('base64url'), 'x-forwarded-for': `10.${(index >> 16) & 255}.${(index >> 8) & 255}.${index & 255}` };
  const { ok, json } = await post(server, '/conversations', headers, { locale: 'en' });
  if (!ok) throw new Error(`A conversation could not be begun: ${JSON.stringify(json)}`);
  const { id } = json as { id: string };
  return { headers, id, stream: await openLiveStream(`${server.url}/api/v1/support/conversations/${id}/live`, headers) };
}
