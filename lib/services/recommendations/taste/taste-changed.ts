// Tells those who keep a person's profile in memory that it is another one now.

type Listener = (shopperId: number) => void;

// The bundler may put this file into several bundles of one server.
const holder = globalThis as { trefoilTasteListeners?: Set<Listener> };
const listeners: Set<Listener> = (holder.trefoilTasteListeners ??= new Set());

/** @returns what ends it */
export function onTasteChanged(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const tasteChanged = (shopperId: number) => listeners.forEach((listener) => listener(shopperId));
