'use client';
// A short tone when somebody waits or writes. Off until an agent turns it on; remembered in their browser.
import { useCallback, useSyncExternalStore } from 'react';

const key = 'trefoil.inbox.sound';
const listeners = new Set<() => void>();

const read = (): boolean => {
  try {
    return localStorage.getItem(key) === 'on';
  } catch {
    return false;
  }
};

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useSound() {
  const on = useSyncExternalStore(subscribe, read, () => false);
  const set = useCallback((next: boolean) => {
    try {
      localStorage.setItem(key, next ? 'on' : 'off');
    } catch {
      // A browser that keeps nothing has no sound after the next visit; that is all.
    }
    listeners.forEach((listener) => listener());
    if (next) playTone();
  }, []);
  return { on, set };
}

/** Plays the tone where it is turned on. */
export function playIfOn(): void {
  if (read()) playTone();
}

let audio: AudioContext | undefined;

function playTone(): void {
  audio ??= new AudioContext();
  const [start, length] = [audio.currentTime, 0.35];
  for (const [index, hertz] of [659.25, 880].entries()) {
    const [tone, volume] = [audio.createOscillator(), audio.createGain()];
    const at = start + index * 0.12;
    tone.frequency.value = hertz;
    volume.gain.setValueAtTime(0.0001, at);
    volume.gain.exponentialRampToValueAtTime(0.12, at + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, at + length);
    tone.connect(volume).connect(audio.destination);
    tone.start(at);
    tone.stop(at + length);
  }
}
