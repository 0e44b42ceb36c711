// The frame with the chat: made when it is needed, talked to by messages of one origin, and looked after until it answers.
import { asToHost, type ToFrame, type ToHost } from '../frame-messages';
import { make } from '@/lib/embed/make';
import type { Script } from './read-script';
import { safely } from './say';
import { texts } from './texts';

/** A frame that has not answered by then does not: the server is away, or the browser refused it. */
const patienceMs = 15_000;
/** A frame that was refused loads as well, with the browser's own page in it: one that is quiet for so long gives reason to ask. */
const doubtMs = 2000;

export interface Frame {
  element: HTMLIFrameElement;
  /** Shows or hides; what is said before the chat is there waits. */
  send(message: ToFrame): void;
  /** Says something to a chat that is there. */
  tell(message: ToFrame): void;
  /** Loads the chat once more. */
  again(): void;
  remove(): void;
}

interface FrameOptions {
  onMessage: (message: ToHost) => void;
  onDoubt: () => void;
  onSilence: () => void;
}

export function createFrame({ key, server, language }: Script, { onMessage, onDoubt, onSilence }: FrameOptions): Frame {
  const query = new URLSearchParams({ site: key, origin: location.origin, lang: language });
  const address = `${server}/widget?${query}`;
  const element = make('iframe', { title: texts[language].title, allow: 'clipboard-write', src: address });
  let ready = false;
  let waiting: ToFrame | undefined;
  let timer = 0;
  let doubtTimer = 0;

  function wait(): void {
    ready = false;
    clearTimeout(timer);
    timer = window.setTimeout(safely(() => !ready && onSilence()), patienceMs);
  }

  const listen = safely((event: MessageEvent) => {
    if (!event.source || event.source !== element.contentWindow || event.origin !== server) return;
    const message = asToHost(event.data);
    if (!message) return;
    if (message.trefoil === 'ready') {
      ready = true;
      clearTimeout(timer);
      if (waiting) send(waiting);
    }
    onMessage(message);
  });

  /** Only the last wish counts: shown or hidden. */
  function send(message: ToFrame): void {
    waiting = message;
    if (ready) element.contentWindow?.postMessage(message, server);
  }

  window.addEventListener('message', listen);
  element.addEventListener('load', () => {
    clearTimeout(doubtTimer);
    doubtTimer = window.setTimeout(safely(() => !ready && onDoubt()), doubtMs);
  });
  wait();
  return {
    element,
    send,
    tell: (message) => element.contentWindow?.postMessage(message, server),
    again() {
      wait();
      element.src = address;
    },
    remove() {
      clearTimeout(timer);
      clearTimeout(doubtTimer);
      window.removeEventListener('message', listen);
      element.remove();
    },
  };
}
