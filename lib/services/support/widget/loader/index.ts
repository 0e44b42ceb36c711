// The script that a shop puts into its pages: `<script async src="https://…/widget.js" data-site="KEY"></script>`. It puts a button there,
// and on a press the chat, in a frame of its own. Whatever goes wrong in here stays in here: the page of the shop never notices.
import { askServer } from './ask-server';
import { createApi, type TrefoilApi } from './api';
import { readScript } from './read-script';
import { say } from './say';
import { createWidget } from './widget';

declare global {
  interface Window {
    Trefoil?: TrefoilApi;
  }
}

function start(): void {
  const script = readScript();
  if (!script) return;
  const { api, attach, tell } = createApi();
  window.Trefoil = api;

  const show = async (attempt: number): Promise<void> => {
    const answer = await askServer(script);
    if (answer === 'refused') return;
    if (answer === 'away') {
      if (attempt <= attempts) setTimeout(() => void show(attempt + 1), attempt * minuteMs);
      return;
    }
    attach(createWidget(script, answer, tell));
    document.dispatchEvent(new CustomEvent('trefoil:ready'));
  };
  const soon = () => whenIdle(() => void show(1).catch((error: unknown) => say('could not start', error)));
  // After everything the shop itself loads.
  if (document.readyState === 'complete') soon();
  else window.addEventListener('load', soon, { once: true });
}

/** A server that is away is asked again after a minute, then two, …: the visitor may stay longer than the trouble. */
const attempts = 5;
const minuteMs = 60_000;

const whenIdle = (work: () => void) =>
  typeof requestIdleCallback === 'function' ? requestIdleCallback(work, { timeout: 2000 }) : setTimeout(work, 200);

try {
  // A second tag of the same page changes nothing.
  if (!window.Trefoil) start();
} catch (error) {
  say('could not start', error);
}
