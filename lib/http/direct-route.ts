// What shops' servers ask a thousand times a second is answered past Next's router, which takes twice as long as the answer itself. A route
// enters itself here when Next loads it, with its first request; later requests with a key come straight from Node's server
// (`scripts/steps/serve.mjs`). Next answers all others: pages, cookies, other sites' scripts, anything that this file does not know.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer, CallRequest } from './route';

type DirectAnswer = (request: CallRequest) => Promise<Answer | Response>;
type DirectRoute = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

// Node's server and Next's bundles share nothing else.
const holder = globalThis as { trefoilDirectRoutes?: Map<string, DirectRoute> };
const routes: Map<string, DirectRoute> = (holder.trefoilDirectRoutes ??= new Map());

/** As `proxy.ts` sets them, for an answer that is no page. */
const alwaysSent = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

/** @param name `METHOD /path`, without parameters in it */
export function serveDirectly(name: string, answer: DirectAnswer): void {
  routes.set(name, async (request, response) => send(response, await answer(callOf(request))));
}

function callOf(request: IncomingMessage): CallRequest {
  return {
    method: request.method ?? 'GET',
    url: `http://localhost${request.url ?? '/'}`,
    headers: { get: (name) => [request.headers[name.toLowerCase()] ?? []].flat().join(', ') || null },
    // A body that is too large is left unread; its sender still gets to know.
    body: request.iterator({ destroyOnReturn: false }),
  };
}

async function send(response: ServerResponse, answer: Answer | Response): Promise<void> {
  if (answer instanceof Response) {
    response.writeHead(answer.status, { ...alwaysSent, ...Object.fromEntries(answer.headers) });
    response.end(Buffer.from(await answer.arrayBuffer()));
    return;
  }
  const text = Buffer.from(JSON.stringify(answer.data));
  response.writeHead(answer.status, { ...alwaysSent, ...answer.headers, 'content-type': 'application/json', 'content-length': text.byteLength });
  response.end(text);
}
