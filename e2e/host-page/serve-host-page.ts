// A shop on an origin of its own, with a Content-Security-Policy as strict as they come: no inline styles, no inline scripts, no markup
// made from text, nothing from anywhere but the product's server.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

export interface HostPage {
  origin: string;
  close(): Promise<void>;
}

const types = { html: 'text/html', css: 'text/css', js: 'text/javascript' } as const;

/** What each page must allow, and no more. */
const policies = {
  chat: (server: string) => `img-src data:; script-src 'self' ${server}; connect-src ${server}; frame-src ${server}`,
  strip: (server: string) => `img-src data: ${server}; script-src ${server}; connect-src ${server}; require-trusted-types-for 'script'`,
};

/** Serves a page. @param read what its script tag says; asked on each request */
export async function serveHostPage(page: keyof typeof policies, read: () => { server: string; key: string; lang?: string }): Promise<HostPage> {
  const http = createServer((request, response) => {
    const { server, key, lang = 'en' } = read();
    const asked = new URL(request.url ?? '/', 'http://shop').pathname;
    const name = asked === '/shop.css' || asked === '/shop.js' ? asked.slice(1) : `${page}.html`;
    const text = readFileSync(path.join(import.meta.dirname, name), 'utf8').replace(/\{\{(\w+)\}\}/g, (_, word: string) => ({ server, key, lang })[word] ?? '');
    response.writeHead(200, {
      'content-type': `${types[name.split('.')[1] as keyof typeof types]}; charset=utf-8`,
      'content-security-policy': `default-src 'none'; style-src 'self'; ${policies[page](server)}`,
    });
    response.end(text);
  }).listen(0, '127.0.0.1');
  await once(http, 'listening');
  const address = http.address();
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    async close() {
      http.closeAllConnections();
      http.close();
      await once(http, 'close');
    },
  };
}
