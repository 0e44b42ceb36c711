// The button in the corner, with a count of what has not been read.
import type { LoaderTheme } from '../loader-answer';
import { icon, make } from '@/lib/embed/make';
import type { Script } from './read-script';
import { texts } from './texts';

const bubble = 'M21 11.5a8.4 8.4 0 0 1-9 8.4 9 9 0 0 1-4-.9L3 20.5l1.6-4.6A8.4 8.4 0 1 1 21 11.5z';
const cross = 'M6 6l12 12M18 6L6 18';

export interface LaunchButton {
  element: HTMLButtonElement;
  show(state: { open: boolean; unread: number }): void;
}

export function createButton({ language }: Script, { label }: LoaderTheme, onPress: () => void): LaunchButton {
  const t = texts[language];
  const badge = make('span', { class: 'badge', 'aria-hidden': 'true' });
  const words = make('span', {}, label[language]);
  const element = make('button', { type: 'button', class: 'launch', 'aria-haspopup': 'dialog' });
  element.addEventListener('click', onPress);
  return {
    element,
    show({ open, unread }) {
      const name = open ? t.close : label[language] || t.open;
      element.replaceChildren(icon(open ? cross : bubble), ...(!open && label[language] ? [words] : []), badge);
      element.setAttribute('aria-label', unread > 0 ? `${name} · ${t.unread.replace('{count}', String(unread))}` : name);
      element.setAttribute('aria-expanded', String(open));
      badge.textContent = unread > 0 && !open ? String(unread) : '';
    },
  };
}
