// What a visitor without an account proves their conversations with: 32 random bytes that this browser keeps. The server keeps the hash.

const key = 'trefoil.support.visitor';

/** For browsers that forbid storage: lasts as long as the page. */
let ofThisPage: string | undefined;

/** The token of an earlier visit, or null. */
export function findVisitorToken(): string | null {
  try {
    return localStorage.getItem(key) ?? ofThisPage ?? null;
  } catch {
    return ofThisPage ?? null;
  }
}

/** The visitor's token, made on first use. */
export function visitorToken(): string {
  const known = findVisitorToken();
  if (known) return known;
  const made = base64Url(crypto.getRandomValues(new Uint8Array(32)));
  ofThisPage = made;
  try {
    localStorage.setItem(key, made);
  } catch {
    // Forbidden: the page remembers it.
  }
  return made;
}

const base64Url = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
