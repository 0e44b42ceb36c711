import type { IncomingMessage, ServerResponse } from 'node:http';

/** The route that answers a shop's server past Next; undefined for what goes to Next. */
export function directRoute(request: IncomingMessage): ((request: IncomingMessage, response: ServerResponse) => Promise<void>) | undefined;
