'use client';
// On phones whose browser lays the keyboard over the page (Safari), the chat gets smaller by the keyboard: `--keyboard` on its box.
import { useEffect, useRef, type RefObject } from 'react';

export function useKeyboardInset<Box extends HTMLElement>(): RefObject<Box | null> {
  const box = useRef<Box>(null);
  useEffect(() => {
    const viewport = window.visualViewport;
    if (!viewport) return;
    const fit = () => {
      // Zooming in makes the visible part smaller, too, and is no keyboard.
      const inset = viewport.scale > 1 ? 0 : Math.max(0, Math.round(window.innerHeight - viewport.height));
      box.current?.style.setProperty('--keyboard', `${inset}px`);
      if (inset > 0) window.scrollTo(0, 0);
    };
    viewport.addEventListener('resize', fit);
    return () => viewport.removeEventListener('resize', fit);
  }, []);
  return box;
}
