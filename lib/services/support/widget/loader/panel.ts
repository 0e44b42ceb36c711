// The window of the chat. A `dialog`: on a phone it is modal and fills the screen, so that the page behind can neither be scrolled nor
// reached with the keyboard; on larger screens it stands beside the page.
import { make } from '@/lib/embed/make';
import type { Script } from './read-script';
import { holdPage, phone } from './styles';
import { texts } from './texts';

export interface Panel {
  element: HTMLDialogElement;
  open(focus: boolean): void;
  close(): void;
  /** Shows that the chat is coming, or that it does not come; nothing: the chat is there. */
  notice(kind: 'loading' | 'silent' | undefined): void;
}

interface PanelOptions {
  onClosed: () => void;
  onRetry: () => void;
}

export function createPanel({ language }: Script, { onClosed, onRetry }: PanelOptions): Panel {
  const t = texts[language];
  const element = make('dialog', { 'aria-label': t.title });
  const notice = make('div', { class: 'notice', role: 'status', hidden: '' });
  element.append(notice);
  const narrow = matchMedia(phone);
  const { visualViewport } = window;
  let letGo: (() => void) | undefined;

  function arrange(focus: boolean): void {
    element.close();
    letGo?.();
    letGo = undefined;
    if (narrow.matches) {
      element.showModal();
      letGo = holdPage();
      fit();
    } else if (focus) element.show();
    // `show()` would take the focus from whoever is reading.
    else element.setAttribute('open', '');
  }

  /** The keyboard of a phone covers a part: the chat takes what is left. */
  function fit(): void {
    if (!letGo || !visualViewport) return;
    element.style.setProperty('--seen', `${visualViewport.height}px`);
    element.style.setProperty('--from', `${visualViewport.offsetTop}px`);
  }

  narrow.addEventListener('change', () => element.open && arrange(false));
  visualViewport?.addEventListener('resize', fit);
  visualViewport?.addEventListener('scroll', fit);
  // Esc on a modal dialog, and Android's way back.
  element.addEventListener('cancel', (event) => {
    event.preventDefault();
    onClosed();
  });

  return {
    element,
    open(focus) {
      if (!element.open) arrange(focus);
    },
    close() {
      element.close();
      letGo?.();
      letGo = undefined;
    },
    notice(kind) {
      notice.toggleAttribute('hidden', kind === undefined);
      if (kind === undefined) return notice.replaceChildren();
      const shut = make('button', { type: 'button', class: 'quiet' }, t.close);
      shut.addEventListener('click', onClosed);
      if (kind === 'loading') return notice.replaceChildren(make('span', { class: 'wait', 'aria-hidden': 'true' }), make('p', {}, t.loading), shut);
      const retry = make('button', { type: 'button' }, t.retry);
      retry.addEventListener('click', onRetry);
      notice.replaceChildren(make('p', {}, t.silent), retry, shut);
    },
  };
}
