import { describe, expect, it } from 'vitest';
import type { InboxItem } from '@/lib/services/support/inbox/schema';
import { placeItem, type QueueFilters } from './queue-rules';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 9, minute)).toISOString();
const item = (id: string, minute: number, change: Partial<InboxItem> = {}): InboxItem => ({
  id, revision: 1, state: 'waiting', channel: 'page', locale: 'en', subject: id, customer: { name: null, email: null, signedIn: false }, assignee: null, labels: [],
  waiting: { since: at(minute), reason: 'asked' }, unread: 0, last: { author: 'customer', authorName: null, excerpt: id }, satisfaction: null, resolvedBy: null, resolvedAt: null, createdAt: at(0), lastMessageAt: at(minute), ...change,
});
const filters = (change: Partial<QueueFilters> = {}): QueueFilters => ({ view: 'waiting', q: '', label: null, locale: null, ...change });
const ids = (items: InboxItem[]) => items.map(({ id }) => id).join('');
const queue = [item('a', 1), item('b', 2), item('c', 3)];

describe('a conversation that changes', () => {
  it('comes in where it belongs: by waiting time, elsewhere the latest first', () => {
    expect(ids(placeItem(queue, item('d', 0), filters(), 'me', true))).toBe('dabc');
    expect(ids(placeItem(queue, item('d', 4), filters(), 'me', true))).toBe('abcd');
    expect(ids(placeItem([...queue].reverse(), item('a', 9), filters({ view: 'all' }), 'me', true))).toBe('acb');
  });
  it('leaves the view that it no longer belongs to, and comes into the other', () => {
    const taken = item('b', 2, { state: 'person', waiting: null, assignee: { id: 'me', name: 'Me' } });
    expect(ids(placeItem(queue, taken, filters(), 'me', true))).toBe('ac');
    expect(ids(placeItem([], taken, filters({ view: 'mine' }), 'me', true))).toBe('b');
    expect(ids(placeItem([], taken, filters({ view: 'mine' }), 'you', true))).toBe('');
    expect(ids(placeItem([], item('x', 1, { locale: 'zh' }), filters({ locale: 'en' }), 'me', true))).toBe('');
  });
  it('waits for its page where the list does not reach so far, and stays put in a search', () => {
    expect(ids(placeItem(queue, item('d', 9), filters(), 'me', false))).toBe('abc');
    const found = placeItem(queue, item('b', 2, { subject: 'new words' }), filters({ q: 'x' }), 'me', true);
    expect([ids(found), found[1]?.subject]).toEqual(['abc', 'new words']);
    expect(ids(placeItem(queue, item('d', 0), filters({ q: 'x' }), 'me', true))).toBe('abc');
  });
});
