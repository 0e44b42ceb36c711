/** The route that answers a shop's server past Next (`lib/http/direct-route.ts`); undefined for what goes to Next. */
export function directRoute({ method, url, headers }) {
  const fromServer = /^bearer /i.test(headers.authorization ?? '') && headers.origin === undefined;
  return fromServer ? globalThis.trefoilDirectRoutes?.get(`${method} ${url}`) : undefined;
}
