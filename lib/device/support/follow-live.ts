// Follows a conversation's live stream: connects again after every break, from the last message that arrived.
import { createParser } from 'eventsource-parser';
import type { LiveEvents } from '@/lib/services/support/schema';

export type LiveEvent = { [Name in keyof LiveEvents]: { name: Name; data: LiveEvents[Name] } }[keyof LiveEvents];

interface LiveOptions {
  connect: (after: number, signal: AbortSignal) => Promise<Response>;
  /** Newest message that this page has. */
  newest: () => number;
  onEvent: (event: LiveEvent) => void;
  /** The stream broke or could not be opened. Resolves when trying again makes sense. */
  onBreak: () => Promise<unknown>;
  signal: AbortSignal;
}

/** The server sends something every 15 s; a stream that is silent for this long is dead, whatever the network says. */
const silenceMs = 40_000;
const firstPauseMs = 500;
const longestPauseMs = 15_000;
const names: ReadonlySet<string> = new Set<keyof LiveEvents>(['message', 'conversation', 'typing', 'delta', 'read']);

/** Runs until `signal` ends it, or the server says that there is no such conversation. */
export async function followLive({ connect, newest, onEvent, onBreak, signal }: LiveOptions): Promise<void> {
  let pauseMs = firstPauseMs;
  while (!signal.aborted) {
    const quiet = new AbortController();
    const startedAt = performance.now();
    try {
      const response = await connect(newest(), AbortSignal.any([signal, quiet.signal]));
      if (response.status >= 400 && response.status < 500 && response.status !== 429) return;
      if (!response.ok || !response.body) throw new Error(`The live stream answered ${response.status}.`);
      await readEvents(response.body, quiet, onEvent);
    } catch {
      if (signal.aborted) return;
      await onBreak();
    }
    if (performance.now() - startedAt > longestPauseMs) pauseMs = firstPauseMs;
    // Not all at the same moment when a server comes back.
    await pause(pauseMs * (0.5 + Math.random()), signal);
    pauseMs = Math.min(longestPauseMs, pauseMs * 2);
  }
}

async function readEvents(body: ReadableStream<Uint8Array>, quiet: AbortController, onEvent: (event: LiveEvent) => void): Promise<void> {
  const parser = createParser({
    onEvent({ event, data }) {
      if (event && names.has(event)) onEvent({ name: event, data: JSON.parse(data) } as LiveEvent);
    },
  });
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let timer = setTimeout(() => quiet.abort(), silenceMs);
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      clearTimeout(timer);
      timer = setTimeout(() => quiet.abort(), silenceMs);
      parser.feed(decoder.decode(part.value, { stream: true }));
    }
  } finally {
    clearTimeout(timer);
  }
}

/** Resolves after `ms`, or at once when `signal` ends. */
export const pause = (ms: number, signal?: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal?.aborted) return resolve();
    const timer = setTimeout(done, ms);
    function done() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    }
    signal?.addEventListener('abort', done);
  });
