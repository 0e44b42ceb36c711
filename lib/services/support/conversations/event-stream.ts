// Server-sent events as a response. One timer keeps all streams of the process alive, so that hundreds of them cost next to nothing.
import 'server-only';
import { log } from '@/lib/log';

export interface EventStream {
  /** @param id what the reader sends as `last-event-id` when it comes back */
  send(event: string, data: unknown, id?: number): void;
  close(): void;
}

interface OpenStream extends EventStream {
  beat(now: number): void;
}

const heartbeatMs = 15_000;
/** Then the reader comes back, and is asked again who it is. */
const longestMs = 30 * 60_000;
/** Bytes that may wait for a reader who does not read. Past it the stream ends; the reader catches up when it comes back. */
const mayWait = 1024 * 1024;

const holder = globalThis as { trefoilEventStreams?: { open: Set<OpenStream>; timer: NodeJS.Timeout | undefined } };
const streams = (holder.trefoilEventStreams ??= { open: new Set(), timer: undefined });

/**
 * A stream of events until the reader leaves.
 * @param open subscribes and sends what was missed; gives back what ends the subscription
 */
export function eventStream(request: Request, open: (stream: EventStream) => Promise<() => void>): Response {
  let ended = false;
  let release: (() => void) | undefined;
  let end = () => {};
  const body = new ReadableStream<Uint8Array>(
    {
      async start(controller) {
        const encoder = new TextEncoder();
        const startedAt = Date.now();
        const write = (text: string) => {
          if (ended) return;
          controller.enqueue(encoder.encode(text));
          if ((controller.desiredSize ?? 0) < -mayWait) end();
        };
        const stream: OpenStream = {
          send: (event, data, id) => write(`${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
          close: () => end(),
          beat: (now) => (now - startedAt > longestMs ? end() : write(': \n\n')),
        };
        end = () => {
          if (ended) return;
          ended = true;
          removeStream(stream);
          release?.();
          request.signal.removeEventListener('abort', end);
          try {
            controller.close();
          } catch {
            // The reader was faster: a cancelled stream is closed already.
          }
        };
        request.signal.addEventListener('abort', end);
        addStream(stream);
        // Headers leave with the first bytes.
        write(': \n\n');
        try {
          release = await open(stream);
          if (ended || request.signal.aborted) {
            release();
            end();
          }
        } catch (error) {
          log.error({ err: error }, 'a live stream could not catch up');
          end();
        }
      },
      cancel: () => end(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: 64 * 1024 }),
  );
  return new Response(body, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      // `no-transform` also keeps Next from compressing, which would hold events back.
      'Cache-Control': 'no-cache, no-transform',
      'X-Accel-Buffering': 'no',
    },
  });
}

function addStream(stream: OpenStream): void {
  streams.open.add(stream);
  streams.timer ??= setInterval(() => {
    const now = Date.now();
    for (const each of streams.open) each.beat(now);
  }, heartbeatMs).unref();
}

function removeStream(stream: OpenStream): void {
  streams.open.delete(stream);
  if (streams.open.size > 0) return;
  clearInterval(streams.timer);
  streams.timer = undefined;
}
