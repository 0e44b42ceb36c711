// Whether our server answers, as this page has seen it. Once it failed nobody waits for it again until `/api/health`
// answers; that is asked with growing pauses, and at once when the browser says that it is online.
import { observable, type Observable } from './observable';

export type ConnectionState = 'here' | 'away';

export interface Connection {
  state: Observable<ConnectionState>;
  /** A request has failed because the server is away. */
  lost(): void;
  /** Asks for the server's health now; true when it answers. */
  check(): Promise<boolean>;
}

const firstPauseMs = 1000;
const longestPauseMs = 30_000;
const healthDeadlineMs = 3000;

/** Watches the server behind this page. `onBack` runs each time it answers again. */
export function createConnection(onBack: () => void): Connection {
  const state = observable<ConnectionState>('here');
  let pauseMs = firstPauseMs;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function check(): Promise<boolean> {
    clearTimeout(timer);
    const healthy = await fetch('/api/health', { cache: 'no-store', signal: AbortSignal.timeout(healthDeadlineMs) })
      .then((response) => response.ok, () => false);
    if (!healthy) {
      state.set('away');
      timer = setTimeout(() => void check(), pauseMs);
      pauseMs = Math.min(longestPauseMs, pauseMs * 2);
      return false;
    }
    pauseMs = firstPauseMs;
    const returned = state.get() === 'away';
    state.set('here');
    if (returned) onBack();
    return true;
  }

  if (typeof window !== 'undefined') {
    window.addEventListener('online', () => {
      if (state.get() === 'away') void check();
    });
  }

  return {
    state,
    lost() {
      if (state.get() === 'away') return;
      state.set('away');
      timer = setTimeout(() => void check(), pauseMs);
    },
    check,
  };
}
