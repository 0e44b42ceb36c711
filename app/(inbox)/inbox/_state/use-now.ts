'use client';
// One clock for all waiting times on the page.
import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let now = 0;
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    now = Date.now();
    listeners.forEach((each) => each());
  }, 1000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

const read = () => (now ||= Date.now());

/** The time, every second; null while the server renders, whose clock is another. */
export const useNow = (): number | null => useSyncExternalStore(subscribe, read, () => null);
