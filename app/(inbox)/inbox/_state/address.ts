// The address of the inbox names the conversation that is open.

const root = '/inbox';

/** The conversation that a path names; null for the queue alone. */
export const idIn = (pathname: string): string | null => decodeURIComponent(pathname.slice(root.length + 1).split('/')[0] ?? '') || null;

/** Shows the conversation, or the queue. The page itself is not asked for again. */
export function goTo(id: string | null): void {
  const { pathname } = window.location;
  const address = id ? `${root}/${encodeURIComponent(id)}` : root;
  if (address === pathname) return;
  // Back leads to the queue, not through everything that was looked at.
  window.history[idIn(pathname) === null || !id ? 'pushState' : 'replaceState'](null, '', address);
}
