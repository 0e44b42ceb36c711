// One request from the page to our server, and the two ways it can fail: the server is away (the device takes over),
// or it refused (the person is told why).
import type { Failure } from '@/lib/http/failure';

/** The server cannot answer now: unreachable, 503, or later than the deadline. */
export class ServerAway extends Error {
  constructor(readonly reason: 'unreachable' | 'busy' | 'late', options?: ErrorOptions) {
    super(`The server is ${reason}.`, options);
    this.name = 'ServerAway';
  }
}

/** The server answered that it will not do this. */
export class ServerRefused extends Error {
  constructor(readonly status: number, readonly failure: Failure, readonly retryAfterS: number) {
    super(failure.message);
    this.name = 'ServerRefused';
  }
}

interface AskOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  body?: unknown;
  headers?: Record<string, string>;
  /** After this long the server counts as away. */
  deadlineMs?: number;
  signal?: AbortSignal | undefined;
}

export const serverDeadlineMs = 5000;

/**
 * Asks the server and gives the JSON of its answer.
 * @throws ServerAway, ServerRefused, or the signal's own abort.
 */
export async function askServer<Answer>(path: string, options: AskOptions = {}): Promise<Answer> {
  const { method = 'GET', body, headers, deadlineMs = serverDeadlineMs, signal } = options;
  const late = AbortSignal.timeout(deadlineMs);
  try {
    const response = await fetch(path, {
      method,
      headers: { ...headers, ...(body !== undefined && { 'Content-Type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: signal ? AbortSignal.any([signal, late]) : late,
      cache: 'no-store',
    });
    return await readAnswer<Answer>(response);
  } catch (error) {
    if (error instanceof ServerAway || error instanceof ServerRefused) throw error;
    if (signal?.aborted) throw signal.reason;
    throw new ServerAway(late.aborted ? 'late' : 'unreachable', { cause: error });
  }
}

async function readAnswer<Answer>(response: Response): Promise<Answer> {
  if (response.status === 204) return undefined as Answer;
  // Proxies in front of a dead server answer 502 and 504.
  if ([502, 503, 504].includes(response.status)) throw new ServerAway('busy');
  const answer: unknown = await response.json();
  if (response.ok) return answer as Answer;
  const { error } = answer as { error: Failure };
  throw new ServerRefused(response.status, error, Number(response.headers.get('retry-after') ?? 0));
}
