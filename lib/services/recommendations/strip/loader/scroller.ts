// The row of cards, with buttons to both sides where they do not fit.
import { icon, make } from '@/lib/embed/make';
import type { StripOptions } from './options';
import { safely } from './say';
import { texts } from './texts';

export interface Scroller {
  list: HTMLUListElement;
  buttons: HTMLElement;
  /** After the cards changed. */
  arrange(): void;
}

export function createScroller({ language }: StripOptions): Scroller {
  const t = texts[language];
  const list = make('ul', { role: 'list' });
  const step = (direction: -1 | 1, name: string, path: string) => {
    const button = make('button', { type: 'button', 'aria-label': name }, icon(path));
    button.addEventListener('click', safely(() => list.scrollBy({ left: direction * list.clientWidth * 0.85 })));
    return button;
  };
  const back = step(-1, t.previous, 'M15 5l-7 7 7 7');
  const on = step(1, t.next, 'M9 5l7 7-7 7');
  const buttons = make('nav', { hidden: '', 'aria-label': t.scroll }, back, on);
  const arrange = safely(() => {
    const room = list.scrollWidth - list.clientWidth;
    buttons.toggleAttribute('hidden', room < 2);
    back.toggleAttribute('disabled', list.scrollLeft < 2);
    on.toggleAttribute('disabled', list.scrollLeft > room - 2);
  });
  list.addEventListener('scroll', arrange, { passive: true });
  if (typeof ResizeObserver === 'function') new ResizeObserver(arrange).observe(list);
  return { list, buttons, arrange };
}
