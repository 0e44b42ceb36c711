// Our own `/api/v2` on a real socket, for tests of the client: the routes as Next would call them, and a hook to answer badly.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTestDatabase } from '../test-database';

/** Answers in the place of the routes, whose answer `honest` fetches. */
export type Interfere = (response: ServerResponse, honest: () => Promise<Response>) => unknown;

export interface TestServer {
  base: string;
  authorization: string;
  /** What was asked, oldest first. */
  asked: { path: string; authorization: string | undefined; body: string }[];
  /** In the place of the honest answers to `infer` and to the question for a model's metadata. */
  interfere: { infer?: Interfere; describe?: Interfere };
  /** Ends all interfering, and cuts what hangs. */
  behave(): void;
  /** Stops listening and cuts every connection. */
  goDown(): Promise<void>;
  /** Listens again at the same address. */
  comeBack(): Promise<void>;
  close(): Promise<void>;
}

const token = 'only-tests-know-this-token-of-more-than-32-signs';

/** Serves the process's engine; see `startTestEngine`. */
export async function startTestServer(): Promise<TestServer> {
  const database = createTestDatabase();
  process.env.INFERENCE_API_TOKEN = token;
  const { inferRoute, modelRoute } = await import('./routes');
  const server: TestServer = { base: '', authorization: `Bearer ${token}`, asked: [], interfere: {}, behave, goDown, comeBack: () => listen(port), close };

  const http = createServer((request, response) => void answer(request, response));
  let port = 0;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    const path = request.url ?? '';
    server.asked.push({ path, authorization: request.headers.authorization, body });
    const [, model = '', version, infers] = /^\/api\/v2\/models\/([^/]+)(?:\/versions\/([^/]+))?(\/infer)?$/.exec(path) ?? [];
    const handler = infers ? inferRoute : modelRoute;
    const honest = () => handler(
      new Request(server.base + path, { headers: request.headers as Record<string, string>, ...(infers && { method: 'POST', body }) }),
      { params: Promise.resolve({ model, ...(version && { version }) }) },
    );
    const interfere = infers ? server.interfere.infer : server.interfere.describe;
    if (interfere) await interfere(response, honest);
    else await send(response, await honest());
  }

  function listen(at: number): Promise<void> {
    return new Promise((resolve) => http.listen(at, '127.0.0.1', resolve));
  }

  function behave(): void {
    server.interfere = {};
    http.closeAllConnections();
  }

  async function goDown(): Promise<void> {
    const closed = new Promise((resolve) => http.close(resolve));
    http.closeAllConnections();
    await closed;
  }

  async function close(): Promise<void> {
    if (http.listening) await goDown();
    await database.close();
  }

  await listen(0);
  port = (http.address() as AddressInfo).port;
  server.base = `http://127.0.0.1:${port}/api/v2`;
  return server;
}

/** Answers with what `change` makes of the honest answer's JSON. */
export const altered = (change: (json: never) => unknown): Interfere => async (response, honest) => send(response, Response.json(change((await (await honest()).json()) as never)));

async function send(response: ServerResponse, answer: Response): Promise<void> {
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(Buffer.from(await answer.arrayBuffer()));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
