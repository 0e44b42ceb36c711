// A real HTTP server that speaks the OpenAI protocol, for tests: it streams what it is told to, and keeps what it was asked.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TestModel {
  url: string;
  asked: { authorization: string | undefined; body: { model: string; stream: boolean; messages: { role: string; content: string }[] } }[];
  /** What it does with the next requests. */
  answer(handle: (send: Send, response: ServerResponse) => Promise<void> | void): void;
  stop(): Promise<void>;
}
/** Streams one piece of text. */
type Send = (text: string) => void;

export async function startTestModel(): Promise<TestModel> {
  let handle: Parameters<TestModel['answer']>[0] = () => undefined;
  const asked: TestModel['asked'] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      asked.push({ authorization: request.headers.authorization, body: JSON.parse(Buffer.concat(parts).toString()) });
      void answer(response);
    });
  });
  async function answer(response: ServerResponse): Promise<void> {
    const chunk = (delta: object, finish: string | null = null) => {
      if (!response.headersSent) response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(`data: ${JSON.stringify({ id: '1', object: 'chat.completion.chunk', created: 1, model: 'test', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`);
    };
    await handle((content) => chunk({ role: 'assistant', content }), response);
    if (response.writableEnded || response.destroyed) return;
    chunk({}, 'stop');
    response.end('data: [DONE]\n\n');
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    answer: (next) => { handle = next; },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
