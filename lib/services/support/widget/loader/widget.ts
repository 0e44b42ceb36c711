// Button, panel and frame as one: what opens and closes, where the focus goes, and what is remembered.
import type { LoaderTheme } from '../loader-answer';
import type { ToHost } from '../frame-messages';
import type { Controls, Tell } from './api';
import { askServer } from './ask-server';
import { createButton } from './button';
import { createFrame, type Frame } from './frame';
import { make } from './make';
import { hasTalked, keepVisitor, keptVisitor, rememberOpen, rememberTalking, wasOpen } from './memory';
import { createPanel } from './panel';
import type { Script } from './read-script';
import { safely } from './say';
import { phone, wear } from './styles';

export function createWidget(script: Script, theme: LoaderTheme, tell: Tell): Controls {
  const host = make('div', { 'data-trefoil': '' });
  const root = host.attachShadow({ mode: 'open' });
  wear(root, theme);

  let open = false;
  let unread = 0;
  let frame: Frame | undefined;
  let back: HTMLElement | null = null;
  const button = createButton(script, theme, safely(() => (open ? close() : show(true))));
  const panel = createPanel(script, { onClosed: safely(() => close()), onRetry: safely(retry) });
  if (script.hasButton) root.append(button.element);
  root.append(panel.element);
  button.show({ open, unread });

  function load(): Frame {
    if (frame) return frame;
    panel.notice('loading');
    frame = createFrame(script, { onMessage: take, onSilence: () => void whySilent() });
    panel.element.prepend(frame.element);
    return frame;
  }

  function show(focus: boolean): void {
    if (open) return;
    open = true;
    const focused = document.activeElement;
    back = focused instanceof HTMLElement && focused !== host && focused !== document.body ? focused : null;
    stay();
    const chat = load();
    panel.open(focus);
    if (focus) chat.element.focus();
    chat.send({ trefoil: 'shown', focus });
    rememberOpen(true);
    count(0);
    tell('open');
  }

  function close(): void {
    if (!open) return;
    open = false;
    const held = document.activeElement === host;
    panel.close();
    frame?.send({ trefoil: 'hidden' });
    rememberOpen(false);
    button.show({ open, unread });
    if (held) (back?.isConnected ? back : button.element).focus();
    tell('close');
  }

  function take(message: ToHost): void {
    if (message.trefoil === 'ready') {
      panel.notice(undefined);
      frame?.tell({ trefoil: 'visitor', visitor: keptVisitor() });
    } else if (message.trefoil === 'keep') keepVisitor(message.visitor);
    else if (message.trefoil === 'close') close();
    else {
      rememberTalking(message.talking);
      count(open ? 0 : message.unread);
    }
  }

  function count(now: number): void {
    const changed = now !== unread;
    unread = now;
    button.show({ open, unread });
    if (changed) tell('unread', unread);
  }

  /** The server is away, or it refused: then the button goes, too. */
  async function whySilent(): Promise<void> {
    panel.notice('silent');
    const refused = (await askServer(script, 'no-store')) === 'refused';
    if (refused) close();
    if (open) return;
    frame?.remove();
    frame = undefined;
    if (refused) host.hidden = true;
  }

  function retry(): void {
    panel.notice('loading');
    frame?.again();
  }

  /** Some pages change their whole body while one moves on. */
  function stay(): void {
    if (!host.isConnected) document.body?.append(host);
  }

  stay();
  new MutationObserver(safely(stay)).observe(document.documentElement, { childList: true });
  root.addEventListener('keydown', safely((event: Event) => {
    if (open && (event as KeyboardEvent).key === 'Escape') close();
  }));

  if (wasOpen() && !matchMedia(phone).matches) show(false);
  else if (hasTalked()) load();
  return { open: safely(() => show(true)), close: safely(close) };
}
