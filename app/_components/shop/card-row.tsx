'use client';
// A row of cards that scrolls sideways: by finger, wheel, buttons, and with the arrow keys from card to card.
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from '../ui/button';

interface CardRowProps {
  title: ReactNode;
  /** Beside the title, for example a link to all. */
  action?: ReactNode;
  /** Items of a list: `<li>`. */
  children: ReactNode;
  busy?: boolean;
}

/** Of its width, so that one card of before stays in sight. */
const stepShare = 0.8;

export function CardRow({ title, action, children, busy = false }: CardRowProps) {
  const t = useTranslations('shop.shelf');
  const heading = useId();
  const list = useRef<HTMLUListElement>(null);
  const [ends, setEnds] = useState({ left: true, right: true });

  const measure = useCallback(() => {
    if (!list.current) return;
    const { scrollLeft, clientWidth, scrollWidth } = list.current;
    setEnds({ left: scrollLeft <= 2, right: scrollLeft + clientWidth >= scrollWidth - 2 });
  }, []);

  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, [measure, children]);

  const scroll = (direction: 1 | -1) => list.current?.scrollBy({ left: direction * list.current.clientWidth * stepShare, behavior: 'smooth' });

  function move(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const cards = [...(list.current?.querySelectorAll<HTMLAnchorElement>('h3 a') ?? [])];
    const at = cards.findIndex((link) => link.closest('li')?.contains(event.target as Node));
    const next = step !== undefined && at >= 0 ? cards[at + step] : undefined;
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  return (
    <section aria-labelledby={heading} className="min-w-0 space-y-4">
      <div className="flex flex-wrap items-end justify-between gap-x-4 gap-y-1">
        <h2 id={heading} className="text-xl leading-tight font-semibold sm:text-[1.375rem]">{title}</h2>
        <div className="flex items-center gap-2">
          {action}
          {!(ends.left && ends.right) && (
            <div className="flex gap-1.5 max-sm:hidden">
              <Button variant="outline" size="icon-sm" className="rounded-full" aria-label={t('back')} aria-disabled={ends.left} onClick={() => scroll(-1)}><ChevronLeft aria-hidden /></Button>
              <Button variant="outline" size="icon-sm" className="rounded-full" aria-label={t('forward')} aria-disabled={ends.right} onClick={() => scroll(1)}><ChevronRight aria-hidden /></Button>
            </div>
          )}
        </div>
      </div>
      <ul
        ref={list}
        aria-labelledby={heading}
        aria-busy={busy}
        onScroll={measure}
        onKeyDown={move}
        className="-mx-4 flex snap-x gap-4 overflow-x-auto overscroll-x-contain scroll-px-4 px-4 pb-3 [scrollbar-width:thin] sm:-mx-6 sm:scroll-px-6 sm:px-6"
      >
        {children}
      </ul>
    </section>
  );
}
