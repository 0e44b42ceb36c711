// What visitors did, on its way to the server: kept in the site's storage until it is there, since a click often leaves the page. The server
// takes the same event once, however often it is sent.
import { attempt } from '@/lib/embed/attempt';
import { post } from './ask-server';
import type { StripOptions } from './options';
import { say } from './say';
import { ensureVisitor } from './visitor';

interface Told {
  key: string;
  item: string;
  kind: string;
  at: string;
  value?: number;
  listId?: string;
}

const mostWaiting = 50;
const retryMs = 30_000;
const most = 5;

type Sender = Pick<StripOptions, 'key' | 'server'>;

const nameOf = ({ key }: Sender) => `trefoil.strip.outbox.${key}`;
/** Where storage is forbidden. */
const ofThisPage = new Map<string, Told[]>();

const read = (sender: Sender): Told[] => attempt(() => JSON.parse(localStorage.getItem(nameOf(sender)) ?? '[]') as Told[]) ?? ofThisPage.get(nameOf(sender)) ?? [];

function keep(sender: Sender, events: readonly Told[]): void {
  const newest = events.slice(-mostWaiting);
  ofThisPage.set(nameOf(sender), newest);
  attempt(() => (newest.length > 0 ? localStorage.setItem(nameOf(sender), JSON.stringify(newest)) : localStorage.removeItem(nameOf(sender))));
}

let sending: Promise<void> | null = null;

/** Puts it down and sends it; resolves when the server has it, or does not answer. */
export function tell(sender: Sender, event: Omit<Told, 'key' | 'at'>): Promise<void> {
  ensureVisitor();
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  const key = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  keep(sender, [...read(sender), { ...event, key, at: new Date().toISOString() }]);
  return flush(sender);
}

/** Sends what waits, also from earlier pages. */
export function flush(sender: Sender, attempts = 0): Promise<void> {
  sending = (sending ?? Promise.resolve()).then(() => send(sender, attempts));
  return sending;
}

async function send(sender: Sender, attempts: number): Promise<void> {
  const events = read(sender);
  if (events.length === 0) return;
  try {
    // Goes on when the page is left.
    const response = await post(sender, '/events', { events }, { keepalive: true });
    if (response.status === 429 || response.status >= 500) throw new Error(`status ${response.status}`);
    if (!response.ok) say(`events were refused with status ${response.status}`);
    const sent = new Set(events.map(({ key }) => key));
    keep(sender, read(sender).filter(({ key }) => !sent.has(key)));
  } catch (error) {
    say('events could not be sent yet; they are kept', error);
    if (attempts < most) setTimeout(() => void flush(sender, attempts + 1), retryMs * (attempts + 1));
  }
}

export function forgetOutbox(sender: Sender): void {
  keep(sender, []);
}
