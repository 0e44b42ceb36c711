// Requests to the server, from the page of another site.
import type { RecommendationListView } from '../../schema';
import type { StripOptions } from './options';
import { say } from './say';
import { knownVisitor } from './visitor';

const patienceMs = 10_000;

/** @throws where the server does not answer, or refuses */
export async function post({ key, server }: Pick<StripOptions, 'key' | 'server'>, path: string, body: object, more: RequestInit = {}): Promise<Response> {
  const visitor = key === null ? null : knownVisitor();
  return fetch(`${server}/api/v1/recommendations${path}`, {
    method: 'POST',
    credentials: key === null ? 'same-origin' : 'omit',
    headers: { 'content-type': 'application/json', ...(key !== null && { 'x-trefoil-key': key }), ...(visitor && { 'x-visitor-token': visitor }) },
    body: JSON.stringify(body),
    ...more,
  });
}

/** The list for whoever looks; null where none is to be had, and the console says why. */
export async function askList(options: StripOptions): Promise<RecommendationListView | null> {
  const { server, placement, item, basket, category, count, catalogue } = options;
  const ends = new AbortController();
  const timer = setTimeout(() => ends.abort(), patienceMs);
  try {
    const preview = options.key === null;
    const response = await post(options, '', { placement, item, basket, category, count, ...(preview && { catalogue, preview }) }, { signal: ends.signal });
    const answer = (await response.json()) as RecommendationListView & { error?: { message?: string } };
    if (response.ok) return answer;
    say(answer.error?.message?.replace(/\.$/, '') ?? `${server} answered ${response.status}`);
  } catch (error) {
    // A browser does not tell a script which of these it was.
    say(`no answer from ${server}: ${location.origin} is not among the addresses of the key, the key is revoked, this page's Content-Security-Policy lacks connect-src ${server}, or the server is away`, error);
  } finally {
    clearTimeout(timer);
  }
  return null;
}
