// `window.Trefoil`, the only name that the script adds to the page. It is there at once; what is asked before the button is, is done then.
import { say } from './say';

export interface TrefoilEvents {
  open: void;
  close: void;
  /** How many answers have not been seen. */
  unread: number;
}

type Listener = (value?: number) => void;

export interface TrefoilApi {
  open(): void;
  close(): void;
  /** Calls `listener` from now on. Returns what stops it. */
  on<Event extends keyof TrefoilEvents>(event: Event, listener: (value: TrefoilEvents[Event]) => void): () => void;
}

/** What a widget can be told to do. */
export interface Controls {
  open(): void;
  close(): void;
}

export type Tell = (event: keyof TrefoilEvents, value?: number) => void;

export function createApi() {
  let controls: Controls | undefined;
  let wanted = false;
  const listeners = new Map<string, Set<Listener>>();

  const api: TrefoilApi = {
    open() {
      wanted = true;
      controls?.open();
    },
    close() {
      wanted = false;
      controls?.close();
    },
    on(event, listener) {
      const those = listeners.get(event) ?? new Set();
      listeners.set(event, those.add(listener as Listener));
      return () => those.delete(listener as Listener);
    },
  };

  const tell: Tell = (event, value) =>
    listeners.get(event)?.forEach((listener) => {
      try {
        listener(value);
      } catch (error) {
        say(`a listener of "${event}" failed`, error);
      }
    });

  return {
    api: Object.freeze(api),
    tell,
    attach(made: Controls) {
      controls = made;
      if (wanted) made.open();
    },
  };
}
