'use client';
// Keeps the newest message in view while the reader is at the end, and leaves those alone who read back.
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { ShownMessage } from '@/lib/device/support/chat-state';

/** This close to the end still counts as the end. */
const nearEnd = 80;
/** Space above an answer whose beginning is scrolled to. */
const above = 16;

interface AutoScroll {
  scroller: RefObject<HTMLDivElement | null>;
  content: RefObject<HTMLDivElement | null>;
  atEnd: boolean;
  /** Messages that came while the reader was further up. */
  unseen: number;
  toEnd(): void;
}

export function useAutoScroll(messages: readonly ShownMessage[]): AutoScroll {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const sticks = useRef(true);
  const known = useRef<Set<string>>(new Set());
  const [atEnd, setAtEnd] = useState(true);
  const [unseen, setUnseen] = useState(0);

  const toEnd = useCallback((behavior: ScrollBehavior = 'auto') => {
    const box = scroller.current;
    if (!box) return;
    sticks.current = true;
    setUnseen(0);
    box.scrollTo({ top: box.scrollHeight, behavior });
  }, []);

  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    let lastHeight = box.clientHeight;
    let lastTop = box.scrollTop;
    const onScroll = () => {
      const isAtEnd = box.scrollHeight - box.scrollTop - box.clientHeight < nearEnd;
      // Only the reader's own scrolling upwards lets go; content that grows does not.
      if (isAtEnd) sticks.current = true;
      else if (box.scrollTop < lastTop && box.clientHeight === lastHeight) sticks.current = false;
      lastTop = box.scrollTop;
      lastHeight = box.clientHeight;
      setAtEnd(isAtEnd);
      if (isAtEnd) setUnseen(0);
    };
    // Words that stream in, and the phone's keyboard.
    const observer = new ResizeObserver(() => {
      if (sticks.current) box.scrollTop = box.scrollHeight;
    });
    box.addEventListener('scroll', onScroll, { passive: true });
    observer.observe(box);
    if (content.current) observer.observe(content.current);
    return () => {
      box.removeEventListener('scroll', onScroll);
      observer.disconnect();
    };
  }, []);

  useLayoutEffect(() => {
    const fresh = messages.filter(({ clientId }) => !known.current.has(clientId));
    const isFirst = known.current.size === 0;
    fresh.forEach(({ clientId }) => known.current.add(clientId));
    const [first] = fresh;
    const box = scroller.current;
    if (!first || !box) return;
    if (isFirst || fresh.some(({ author, id }) => author === 'customer' && id === null)) return toEnd();
    if (!sticks.current) {
      setUnseen((count) => count + fresh.filter(({ kind, author }) => kind !== 'event' && author !== 'customer').length);
      return;
    }
    // A long answer is read from its beginning.
    const row = content.current?.querySelector<HTMLElement>(`[data-client-id="${CSS.escape(first.clientId)}"]`);
    const end = box.scrollHeight - box.clientHeight;
    const beginning = row ? row.offsetTop - above : end;
    if (beginning < end && first.author !== 'customer') {
      sticks.current = false;
      box.scrollTo({ top: beginning });
    } else toEnd();
  }, [messages, toEnd]);

  return { scroller, content, atEnd, unseen, toEnd: () => toEnd('smooth') };
}
