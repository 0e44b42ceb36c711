'use client';
// The page around the frame: what it says, what it is told, and the keyboard between the two.
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { asToFrame, type ToHost } from '@/lib/services/support/widget/frame-messages';
import { giveVisitor } from './visitor';

interface Host {
  /** Whether the page shows the frame right now. */
  shown: boolean;
  /** False where somebody opened the page by itself. */
  framed: boolean;
  tell: (message: ToHost) => void;
}

/** Known in the browser only, and for good. */
const isFramed = () => window.parent !== window;
const neverChanges = () => () => undefined;

/** @param origin the only one whose messages count, and the only one that gets any */
export function useHost(origin: string): Host {
  const [shown, setShown] = useState(false);
  const framed = useSyncExternalStore(neverChanges, isFramed, () => true);
  const tell = useCallback((message: ToHost) => {
    if (isFramed()) window.parent.postMessage(message, origin);
  }, [origin]);

  useEffect(() => {
    if (!isFramed()) return;
    const onMessage = (event: MessageEvent) => {
      if (event.source !== window.parent || event.origin !== origin) return;
      const message = asToFrame(event.data);
      if (!message) return;
      if (message.trefoil === 'visitor') return giveVisitor(message.visitor);
      setShown(message.trefoil === 'shown');
      if (message.trefoil === 'shown' && message.focus) takeFocus();
    };
    // An open menu or dialog of the chat takes its Esc first.
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) tell({ trefoil: 'close' });
    };
    window.addEventListener('message', onMessage);
    window.addEventListener('keydown', onKey);
    tell({ trefoil: 'ready' });
    return () => {
      window.removeEventListener('message', onMessage);
      window.removeEventListener('keydown', onKey);
    };
  }, [origin, tell]);

  return { shown: shown || !framed, framed, tell };
}

/** Where one writes; with a finger for a pointer the keyboard waits until it is asked for. */
function takeFocus(): void {
  window.focus();
  const target = matchMedia('(pointer: fine)').matches ? 'textarea' : '#content';
  document.querySelector<HTMLElement>(target)?.focus();
}
