// Which page asks. Browsers say it with each request to another origin; a page of our own origin shows only where it comes from.

/** Null where nobody says. */
export function pageOrigin(headers: Headers): string | null {
  const origin = headers.get('origin');
  if (origin) return origin;
  const referrer = headers.get('referer');
  return referrer && URL.canParse(referrer) ? new URL(referrer).origin : null;
}
