// What a queue holds and in which order, reckoned on the page: a conversation that changes moves at once, without asking the server.
// `list-inbox.ts` reckons the same in the database.
import type { InboxItem, InboxView } from '@/lib/services/support/inbox/schema';

export interface QueueFilters {
  view: InboxView;
  q: string;
  label: string | null;
  locale: 'en' | 'zh' | null;
}

/** Whether the item belongs here; undefined where only the server can say (a search). */
export function belongs(item: InboxItem, { view, q, label, locale }: QueueFilters, agentId: string): boolean | undefined {
  if (label && !item.labels.includes(label)) return false;
  if (locale && item.locale !== locale) return false;
  if (q) return undefined;
  switch (view) {
    case 'waiting':
      return item.state === 'waiting';
    case 'mine':
      return item.assignee?.id === agentId && item.state !== 'resolved';
    case 'all':
      return item.state !== 'resolved' && item.last !== null;
    case 'resolved':
      return item.state === 'resolved';
    case 'any':
      return item.last !== null;
  }
}

const orderOf = (item: InboxItem, view: InboxView): string =>
  (view === 'waiting' ? item.waiting?.since : view === 'resolved' ? item.resolvedAt : item.lastMessageAt) ?? item.createdAt;

/**
 * The list with the item where it belongs now.
 * @param complete whether the list reaches to the end; where it does not, what comes after its last row is left for the next page
 */
export function placeItem(items: InboxItem[], item: InboxItem, filters: QueueFilters, agentId: string, complete: boolean): InboxItem[] {
  const at = items.findIndex(({ id }) => id === item.id);
  const here = belongs(item, filters, agentId);
  // What a search has found stays where it was found.
  if (here === undefined) return at < 0 ? items : items.with(at, item);
  const others = at < 0 ? items : items.toSpliced(at, 1);
  if (!here) return others;
  const sign = filters.view === 'waiting' ? 1 : -1;
  const place = others.findIndex((other) => sign * compare(orderOf(item, filters.view), orderOf(other, filters.view)) < 0);
  if (place < 0) return complete || at >= 0 || others.length === 0 ? [...others, item] : others;
  return others.toSpliced(place, 0, item);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
