// A stream of events that comes back by itself, and says when it is away and when it is back.

export type Connection = 'connecting' | 'live' | 'lost';

interface SourceOptions {
  /** Asked anew whenever a stream is opened. */
  url: () => string;
  on: Record<string, (data: unknown) => void>;
  onConnection: (connection: Connection) => void;
  /** The stream is there again after it was away: what was missed has to be read. */
  onBack: () => void;
}

/** A drop that heals within this time is nobody's business. */
const sayLostAfterMs = 2500;
const pausesMs = [500, 1000, 2000, 4000, 8000];

/** @returns ends it */
export function openLiveSource({ url, on, onConnection, onBack }: SourceOptions): () => void {
  let source: EventSource | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let lost: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let wasLive = false;
  let ended = false;

  const open = () => {
    if (ended) return;
    source?.close();
    source = new EventSource(url());
    source.onopen = () => {
      failures = 0;
      clearTimeout(lost);
      lost = undefined;
      onConnection('live');
      if (wasLive) onBack();
      wasLive = true;
    };
    source.onerror = () => {
      lost ??= setTimeout(() => onConnection('lost'), sayLostAfterMs);
      // The browser's own retries ask for the address of the first time and give up on a refusal, so this one asks anew.
      source?.close();
      clearTimeout(pause);
      pause = setTimeout(open, pausesMs[Math.min(failures++, pausesMs.length - 1)]);
    };
    for (const [name, take] of Object.entries(on)) {
      source.addEventListener(name, (event) => take(JSON.parse((event as MessageEvent<string>).data)));
    }
  };
  const atOnce = () => {
    if (source?.readyState === EventSource.OPEN) return;
    failures = 0;
    clearTimeout(pause);
    open();
  };
  window.addEventListener('online', atOnce);
  onConnection('connecting');
  open();
  return () => {
    ended = true;
    window.removeEventListener('online', atOnce);
    clearTimeout(pause);
    clearTimeout(lost);
    source?.close();
  };
}
