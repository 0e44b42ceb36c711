// What the page of the shop and the chat in its frame say to each other. Both sides believe a message only when it comes from the one
// window and the one origin they expect; nothing that a customer says ever crosses.

/** From the script to the frame. */
export type ToFrame =
  | { trefoil: 'shown'; focus: boolean }
  | { trefoil: 'hidden' }
  /** What the frame gave it to keep on an earlier visit. */
  | { trefoil: 'visitor'; visitor: string | null };

/** From the frame to the script. */
export type ToHost =
  /** The chat is there and listens. */
  | { trefoil: 'ready' }
  /** Whether a conversation is open, and how many of its answers have not been seen. */
  | { trefoil: 'state'; talking: boolean; unread: number }
  | { trefoil: 'close' }
  /** The visitor's token, where the browser gives frames no storage of their own. */
  | { trefoil: 'keep'; visitor: string };

const isObject = (data: unknown): data is Record<string, unknown> => typeof data === 'object' && data !== null;

const isToken = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{43}$/.test(value);

/** The message in `data`, or undefined. */
export function asToFrame(data: unknown): ToFrame | undefined {
  if (!isObject(data)) return undefined;
  if (data.trefoil === 'shown') return { trefoil: 'shown', focus: data.focus === true };
  if (data.trefoil === 'visitor') return { trefoil: 'visitor', visitor: isToken(data.visitor) ? data.visitor : null };
  return data.trefoil === 'hidden' ? { trefoil: 'hidden' } : undefined;
}

/** The message in `data`, or undefined. */
export function asToHost(data: unknown): ToHost | undefined {
  if (!isObject(data)) return undefined;
  if (data.trefoil === 'ready' || data.trefoil === 'close') return { trefoil: data.trefoil };
  if (data.trefoil === 'keep') return isToken(data.visitor) ? { trefoil: 'keep', visitor: data.visitor } : undefined;
  if (data.trefoil !== 'state') return undefined;
  const unread = typeof data.unread === 'number' && data.unread > 0 ? Math.min(99, Math.floor(data.unread)) : 0;
  return { trefoil: 'state', talking: data.talking === true, unread };
}
