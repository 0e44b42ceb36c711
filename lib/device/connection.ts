// Whether our server answers, as this page has seen it. Once it failed nobody waits for it again until `/api/health`
// answers; that is asked with growing pauses, and at once when the browser says that it is online.

export type ConnectionState = 'here' | 'away';

export interface Connection {
  state(): ConnectionState;
  subscribe(listener: () => void): () => void;
  /** A request has failed because the server is away. */
  lost(): void;
  /** Asks for the server's health now; true when it is back. */
  check(): Promise<boolean>;
  close(): void;
}

const firstPauseMs = 1000;
const longestPauseMs = 30_000;
const healthDeadlineMs = 3000;

/** Watches the server behind this page. `onBack` runs each time it answers again. */
export function createConnection(onBack: () => void): Connection {
  let state: ConnectionState = 'here';
  let pauseMs = firstPauseMs;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  function set(next: ConnectionState): void {
    if (state === next) return;
    state = next;
    listeners.forEach((listener) => listener());
  }

  async function check(): Promise<boolean> {
    clearTimeout(timer);
    const healthy = await fetch('/api/health', { cache: 'no-store', signal: AbortSignal.timeout(healthDeadlineMs) })
      .then((response) => response.ok, () => false);
    if (!healthy) {
      set('away');
      timer = setTimeout(() => void check(), pauseMs);
      pauseMs = Math.min(longestPauseMs, pauseMs * 2);
      return false;
    }
    pauseMs = firstPauseMs;
    const returned = state === 'away';
    set('here');
    if (returned) onBack();
    return true;
  }

  const online = () => {
    if (state === 'away') void check();
  };
  window.addEventListener('online', online);

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    lost() {
      if (state === 'away') return;
      set('away');
      timer = setTimeout(() => void check(), pauseMs);
    },
    check,
    close() {
      clearTimeout(timer);
      window.removeEventListener('online', online);
    },
  };
}
