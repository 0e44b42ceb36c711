// What the page of the shop and the chat in its frame say to each other. Both sides believe a message only when it comes from the one
// window and the one origin they expect; nothing that a customer says ever crosses.

/** From the script to the frame. */
export type ToFrame =
  | { trefoil: 'shown'; focus: boolean }
  | { trefoil: 'hidden' };

/** From the frame to the script. */
export type ToHost =
  /** The chat is there and listens. */
  | { trefoil: 'ready' }
  /** Whether a conversation is open, and how many of its answers have not been seen. */
  | { trefoil: 'state'; talking: boolean; unread: number }
  | { trefoil: 'close' };

const isObject = (data: unknown): data is Record<string, unknown> => typeof data === 'object' && data !== null;

/** The message in `data`, or undefined. */
export function asToFrame(data: unknown): ToFrame | undefined {
  if (!isObject(data)) return undefined;
  if (data.trefoil === 'shown') return { trefoil: 'shown', focus: data.focus === true };
  return data.trefoil === 'hidden' ? { trefoil: 'hidden' } : undefined;
}

/** The message in `data`, or undefined. */
export function asToHost(data: unknown): ToHost | undefined {
  if (!isObject(data)) return undefined;
  if (data.trefoil === 'ready' || data.trefoil === 'close') return { trefoil: data.trefoil };
  if (data.trefoil !== 'state') return undefined;
  const unread = typeof data.unread === 'number' && data.unread > 0 ? Math.min(99, Math.floor(data.unread)) : 0;
  return { trefoil: 'state', talking: data.talking === true, unread };
}
