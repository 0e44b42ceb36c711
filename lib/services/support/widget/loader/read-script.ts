// What the script tag says: which site this is, where the chat lives, and in which language.
import { languageOf } from '@/lib/embed/language-of';
import { say } from './say';

export interface Script {
  /** Public key of the site. */
  key: string;
  /** Origin of the server, and of the frame. */
  server: string;
  language: 'en' | 'zh';
  /** `data-button="none"`: the shop has a button of its own that calls `Trefoil.open()`. */
  hasButton: boolean;
}

export function readScript(): Script | undefined {
  // A script that was loaded as a module does not know its tag.
  const tag = document.currentScript ?? document.querySelector('script[data-site][src*="/widget.js"]');
  if (!(tag instanceof HTMLScriptElement)) return undefined;
  const { site: key, lang, button } = tag.dataset;
  if (!key) {
    say('the script tag has no data-site');
    return undefined;
  }
  return { key, server: new URL(tag.src).origin, language: languageOf(lang), hasButton: button !== 'none' };
}
