'use client';
// Single keys as shortcuts. They never fire while somebody types, chooses from a list or answers a dialog, nor with Ctrl, Alt or Cmd.
import { useEffect, useRef } from 'react';

const inUse = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';
const typing = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';

/** @param keys what to do, by `KeyboardEvent.key` */
export function useKeys(keys: Record<string, (() => void) | undefined>): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest(typing)) return;
      if (document.querySelector(inUse)) return;
      const work = latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!work) return;
      event.preventDefault();
      work();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
