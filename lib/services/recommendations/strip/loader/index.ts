// The script that a shop puts into its pages: `<script src="https://…/strip.js" data-key="pk_…" data-placement="similar" data-item="22423"
// async></script>`. It puts a strip of cards in its own place. Whatever goes wrong in here stays in here: the page never notices.
import { languageOf } from '@/lib/embed/language-of';
import { createApi, type StripApi } from './api';
import { readOptions } from './options';
import { flush, tell } from './outbox';
import { say } from './say';

type Made = ReturnType<typeof createApi>;

declare global {
  interface Window {
    trefoil?: { strip?: StripApi };
  }
}

/** Several tags are several runs of this script, and share what stands under this name. */
const strips = Symbol.for('trefoil.strips');
const shared = window as { [strips]?: Made };

/** Lists about an item stand on its page: that somebody looks at it says what they like. */
const aboutItem = ['similar', 'goes_well_with'];

function start(): void {
  const tag = document.currentScript ?? document.querySelector('script[data-key][src*="/strip.js"]');
  if (!(tag instanceof HTMLScriptElement)) return;
  const { key, lang, target } = tag.dataset;
  if (!key) return say('the script tag has no data-key');
  const made = (shared[strips] ??= createApi());
  (window.trefoil ??= {}).strip ??= made.api;
  const options = readOptions(tag.dataset, new URL(tag.src).origin, languageOf(lang));
  const place = (element: HTMLElement) => {
    const named = target ? document.querySelector(target) : null;
    if (named) named.append(element);
    else if (target) say(`there is no ${target} in this page`);
    else if (tag.closest('head')) say('a tag in the head needs data-target, a selector of where the strip goes');
    else tag.after(element);
  };
  made.add(options, (element) => (document.readyState === 'loading' && target ? document.addEventListener('DOMContentLoaded', () => place(element), { once: true }) : place(element)));
  if (!options.events) return;
  if (options.item && aboutItem.includes(options.placement)) void tell(options, { kind: 'view', item: options.item });
  else void flush(options);
}

try {
  start();
} catch (error) {
  say('could not start', error);
}
