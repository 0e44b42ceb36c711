// A client of a live stream that notes when each message arrives, and which came twice.
import { createParser } from 'eventsource-parser';

interface SeenMessage {
  id: number;
  clientId: string;
}

export interface LiveStream {
  /** When a message for which `fits` holds arrives; undefined where none does in time. Ask before it is sent. */
  arrival(fits: (message: SeenMessage) => boolean, limitMs: number): Promise<number | undefined>;
  /** Messages that arrived more than once. */
  readonly doubled: number;
  close(): void;
}

/** Resolves once the stream has begun. */
export async function openLiveStream(url: string, headers: Record<string, string>): Promise<LiveStream> {
  const control = new AbortController();
  const response = await fetch(url, { headers, signal: control.signal });
  if (!response.ok || !response.body) throw new Error(`The live stream answered ${response.status}.`);
  const seen = new Set<number>();
  const waiting = new Set<{ fits: (message: SeenMessage) => boolean; arrive: (at: number) => void }>();
  let doubled = 0;
  const parser = createParser({
    onEvent({ event, data }) {
      if (event !== 'message') return;
      const at = performance.now();
      const message = JSON.parse(data) as SeenMessage;
      if (seen.has(message.id)) doubled++;
      seen.add(message.id);
      for (const one of waiting) {
        if (!one.fits(message)) continue;
        waiting.delete(one);
        one.arrive(at);
      }
    },
  });
  const decoder = new TextDecoder();
  void (async () => {
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) parser.feed(decoder.decode(chunk, { stream: true }));
  })().catch(() => undefined); // closed
  return {
    arrival: (fits, limitMs) =>
      new Promise((resolve) => {
        const one = { fits, arrive: (at: number) => { clearTimeout(timer); resolve(at); } };
        const timer = setTimeout(() => { waiting.delete(one); resolve(undefined); }, limitMs);
        waiting.add(one);
      }),
    get doubled() { return doubled; },
    close: () => control.abort(),
  };
}
