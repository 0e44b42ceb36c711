'use client';
// Shortcuts reach the composer from outside: the part that listens for keys knows nothing of the field.
import { useEffect, useRef } from 'react';

export type ComposerEvent = 'reply' | 'note' | 'use';

const name = 'trefoil:composer';

export const tellComposer = (event: ComposerEvent): void => {
  window.dispatchEvent(new CustomEvent<ComposerEvent>(name, { detail: event }));
};

/** Calls what belongs to an event as long as the component is there. */
export function useComposerEvents(handlers: Partial<Record<ComposerEvent, () => void>>): void {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    const listen = (event: Event) => latest.current[(event as CustomEvent<ComposerEvent>).detail]?.();
    window.addEventListener(name, listen);
    return () => window.removeEventListener(name, listen);
  }, []);
}
