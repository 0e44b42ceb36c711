// Asks once how the button looks on this page, and whether there is to be one.
import type { LoaderAnswer, LoaderTheme } from '../loader-answer';
import type { Script } from './read-script';
import { say } from './say';

const patienceMs = 10_000;

const reasons = {
  unknown_site: 'the key in data-site belongs to no site, or the site is disabled',
  other_origin: `${location.origin} is not among the origins of this site; an admin of the chat can add it`,
};

/**
 * The button's looks. `refused`: there is to be none on this page · `away`: no answer came. The console says why.
 * @param cache `no-store` where an answer from a minute ago may be wrong by now
 */
export async function askServer({ server, key }: Script, cache: RequestCache = 'default'): Promise<LoaderTheme | 'refused' | 'away'> {
  let forbidden = '';
  const onViolation = (event: SecurityPolicyViolationEvent) => {
    if (event.blockedURI.startsWith(server)) forbidden = event.effectiveDirective;
  };
  document.addEventListener('securitypolicyviolation', onViolation);
  const ends = new AbortController();
  const timer = setTimeout(() => ends.abort(), patienceMs);
  try {
    const response = await fetch(`${server}/api/v1/support/widget/${encodeURIComponent(key)}`, { credentials: 'omit', cache, signal: ends.signal });
    if (!response.ok) throw new Error(`status ${response.status}`);
    const answer = (await response.json()) as LoaderAnswer;
    if (answer.shown) return answer;
    say(reasons[answer.reason]);
    return 'refused';
  } catch (error) {
    // The browser tells of its policy a moment after the refusal.
    await new Promise((resolve) => setTimeout(resolve));
    if (!forbidden) {
      say(`${server} did not answer`, error);
      return 'away';
    }
    say(`this page's Content-Security-Policy needs ${server} in ${forbidden}`);
    return 'refused';
  } finally {
    clearTimeout(timer);
    document.removeEventListener('securitypolicyviolation', onViolation);
  }
}
