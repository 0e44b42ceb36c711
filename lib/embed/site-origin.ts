// Where our scripts may be shown: exact origins, since a pattern lets in more than the one who wrote it thought of. What passes here goes
// into a security header, so that nothing but a plain host may pass. The form and the server share it.

/** Of one site or key. */
export const maxOrigins = 20;

export const originProblems = ['wildcard', 'scheme', 'path', 'host'] as const;
export type OriginProblem = (typeof originProblems)[number];

/** Only what a Content-Security-Policy takes as a host: a `;` in it would end the directive. */
const plainOrigin = /^https?:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?$/;

/**
 * The origin that `text` names, in the form that browsers send: lower case, Punycode, no default port. A slash at the end is forgiven.
 * wildcard: holds a `*` · scheme: begins with neither http:// nor https:// · path: says more than an origin · host: names no host
 */
export function readOrigin(text: string): { origin: string } | { problem: OriginProblem } {
  const trimmed = text.trim();
  if (trimmed.includes('*')) return { problem: 'wildcard' };
  if (!/^https?:\/\//i.test(trimmed)) return { problem: 'scheme' };
  if (!URL.canParse(trimmed)) return { problem: 'host' };
  const { origin, pathname, search, hash, username, password } = new URL(trimmed);
  if (pathname !== '/' || search || hash || username || password) return { problem: 'path' };
  return plainOrigin.test(origin) ? { origin } : { problem: 'host' };
}
