'use client';
// A list that changes its order does so before one's eyes: what moved slides from where it was, what is new fades in. Those who asked their
// system for less motion see the new order at once.
import { useLayoutEffect, useRef, type RefObject } from 'react';

const slide: KeyframeAnimationOptions = { duration: 420, easing: 'cubic-bezier(0.22, 1, 0.36, 1)' };
const appear: KeyframeAnimationOptions = { duration: 320, easing: 'ease-out' };

interface Place {
  left: number;
  top: number;
}

/**
 * @param order ids of what the list shows; its entries carry them as `data-entry`
 * @returns the ref of the element around them, which must be positioned
 */
export function useReorder<Element extends HTMLElement>(order: readonly string[]): RefObject<Element | null> {
  const container = useRef<Element>(null);
  const places = useRef(new Map<string, Place>());
  const text = order.join('\n');

  useLayoutEffect(() => {
    const before = places.current;
    const now = new Map<string, Place>();
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    for (const entry of container.current?.querySelectorAll<HTMLElement>('[data-entry]') ?? []) {
      const { offsetLeft: left, offsetTop: top } = entry;
      const id = entry.dataset.entry ?? '';
      now.set(id, { left, top });
      const last = before.get(id);
      if (still || before.size === 0) continue;
      if (!last) entry.animate([{ opacity: 0, transform: 'scale(0.94)' }, { opacity: 1, transform: 'none' }], appear);
      else if (last.left !== left || last.top !== top) entry.animate([{ transform: `translate(${last.left - left}px, ${last.top - top}px)` }, { transform: 'none' }], slide);
    }
    places.current = now;
  }, [text]);

  return container;
}
