// Button, panel and frame as one: what opens and closes, where the focus goes, and what is remembered.
import type { LoaderTheme } from '../loader-answer';
import type { ToHost } from '../frame-messages';
import type { Controls, Tell } from './api';
import { askServer } from './ask-server';
import { createButton } from './button';
import { createFrame, type Frame } from './frame';
import { make } from '@/lib/embed/make';
import { hasTalked, keepVisitor, keptVisitor, rememberOpen, rememberTalking, wasOpen } from './memory';
import { createPanel } from './panel';
import type { Script } from './read-script';
import { safely, say } from './say';
import { phone, wear } from './styles';

export function createWidget(script: Script, theme: LoaderTheme, tell: Tell): Controls {
  const host = make('div', { 'data-trefoil': '' });
  const root = host.attachShadow({ mode: 'open' });
  wear(root, theme);

  let open = false;
  let unread = 0;
  /** The chat in the frame answers; or nothing comes from there any more. */
  let there = false;
  let lost = false;
  /** This page may not show the chat any more. */
  let refused = false;
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
    frame = createFrame(script, { onMessage: take, onDoubt: () => void leaveIfRefused().catch((error: unknown) => say('something went wrong', error)), onSilence: silent });
    panel.element.prepend(frame.element);
    return frame;
  }

  function show(focus: boolean): void {
    if (open || refused) return;
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
    if (lost) unload();
    rememberOpen(false);
    button.show({ open, unread });
    if (held) (back?.isConnected ? back : button.element).focus();
    tell('close');
  }

  function take(message: ToHost): void {
    if (message.trefoil === 'ready') {
      there = true;
      lost = false;
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

  /** The server is away: what is open says so, what is closed is loaded afresh when it is opened. */
  function silent(): void {
    lost = true;
    panel.notice('silent');
    if (!open) unload();
  }

  /** The site may have been disabled since, or this origin taken off its list: then there is no button either. */
  async function leaveIfRefused(): Promise<void> {
    const answer = await askServer(script, 'no-store');
    refused = answer === 'refused';
    if (answer === 'away' && !there) silent();
    if (!refused) return;
    close();
    unload();
    host.hidden = true;
  }

  function unload(): void {
    frame?.remove();
    frame = undefined;
    there = lost = false;
  }

  function retry(): void {
    there = lost = false;
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
