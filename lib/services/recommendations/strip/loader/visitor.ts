// Who looks, as far as this site knows: a token in the site's own storage, made with the first thing that somebody does and never by looking.
// With it stands which list led to which item, so that a purchase on another page is told with the list that it came from.
import { attempt } from '@/lib/embed/attempt';

const visitorKey = 'trefoil.strip.visitor';
const ledKey = 'trefoil.strip.led';
/** What somebody does so long after a click is still the list's doing. */
const ledMs = 7 * 24 * 60 * 60 * 1000;
const mostLed = 50;

/** Where storage is forbidden, it lasts as long as the page. */
let ofThisPage: string | null = null;

export const knownVisitor = (): string | null => attempt(() => localStorage.getItem(visitorKey)) ?? ofThisPage;

export function ensureVisitor(): string {
  const known = knownVisitor();
  if (known) return known;
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  ofThisPage = btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  attempt(() => localStorage.setItem(visitorKey, ofThisPage ?? ''));
  return ofThisPage;
}

type Led = Record<string, [listId: string, at: number]>;

const readLed = (): Led => attempt(() => JSON.parse(localStorage.getItem(ledKey) ?? '{}') as Led) ?? {};

export function rememberLed(item: string, listId: string): void {
  const led = Object.entries({ ...readLed(), [item]: [listId, Date.now()] as [string, number] }).sort(([, a], [, b]) => b[1] - a[1]);
  attempt(() => localStorage.setItem(ledKey, JSON.stringify(Object.fromEntries(led.slice(0, mostLed)))));
}

export function listThatLedTo(item: string): string | undefined {
  const led = readLed()[item];
  return led && Date.now() - led[1] < ledMs ? led[0] : undefined;
}

export function forgetVisitor(): void {
  ofThisPage = null;
  for (const key of [visitorKey, ledKey]) attempt(() => localStorage.removeItem(key));
}
