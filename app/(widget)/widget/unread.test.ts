import { expect, it } from 'vitest';
import { countUnread, newestSeen } from './unread';

const said = [
  { id: 1, author: 'customer', kind: 'text' },
  { id: 2, author: 'bot', kind: 'answer' },
  { id: 4, author: 'system', kind: 'event' },
  { id: 7, author: 'agent', kind: 'text' },
  { id: 9, author: 'agent', kind: 'text' },
] as const;

it('counts answers, not what is noted beside them', () => {
  expect(countUnread(said, 2)).toBe(2);
  expect(countUnread(said, 9)).toBe(0);
  expect(countUnread(said, 0)).toBe(3);
});

it('begins where the server says that reading stopped', () => {
  for (const unread of [0, 1, 2, 3]) expect(countUnread(said, newestSeen(said, unread))).toBe(unread);
  expect(newestSeen([], 0)).toBe(0);
});
