'use client';
// Keeps the end in sight, whatever grows or shrinks (messages, the composer, a phone's keyboard), and leaves those alone who read back.
// What comes in above does not move what is being read.
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/** This close to the end still counts as the end. */
const nearEnd = 80;

/** @param first changes when something older came in above @param sent goes to the end when it changes: one's own words are wanted in sight */
export function useStickToEnd(first: number, sent: number): { scroller: RefObject<HTMLDivElement | null>; content: RefObject<HTMLDivElement | null> } {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const sticks = useRef(true);
  const before = useRef({ first, height: 0 });

  useEffect(() => {
    const [box, inner] = [scroller.current, content.current];
    if (!box || !inner) return;
    let [lastTop, lastHeight] = [box.scrollTop, box.clientHeight];
    const onScroll = () => {
      // Only the reader's own scrolling upwards lets go; a pane that shrinks does not.
      if (box.scrollHeight - box.scrollTop - box.clientHeight < nearEnd) sticks.current = true;
      else if (box.scrollTop < lastTop && box.clientHeight === lastHeight) sticks.current = false;
      [lastTop, lastHeight] = [box.scrollTop, box.clientHeight];
    };
    const observer = new ResizeObserver(() => {
      if (sticks.current) box.scrollTop = box.scrollHeight;
      before.current.height = box.scrollHeight;
    });
    box.addEventListener('scroll', onScroll, { passive: true });
    observer.observe(box);
    observer.observe(inner);
    return () => {
      box.removeEventListener('scroll', onScroll);
      observer.disconnect();
    };
  }, []);

  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    if (first < before.current.first && !sticks.current) box.scrollTop += box.scrollHeight - before.current.height;
    before.current = { first, height: box.scrollHeight };
  }, [first]);

  useLayoutEffect(() => {
    sticks.current = true;
    const box = scroller.current;
    if (box) box.scrollTop = box.scrollHeight;
  }, [sent]);
  return { scroller, content };
}
