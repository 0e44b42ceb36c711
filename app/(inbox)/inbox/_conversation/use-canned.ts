'use client';
// Ready-made replies: a slash and the beginning of a shortcut or title offers them, in the customer's language first.
import { useState, type KeyboardEvent, type RefObject } from 'react';
import type { CannedReply } from '@/lib/services/support/inbox/canned-reply-schema';
import { fillPlaceholders } from '@/lib/services/support/inbox/fill-placeholders';
import type { InboxDetail } from '@/lib/services/support/inbox/schema';
import { useInbox } from '../_state/inbox-context';

interface CannedOptions {
  detail: InboxDetail;
  text: string;
  setText: (text: string) => void;
  field: RefObject<HTMLTextAreaElement | null>;
  enabled: boolean;
}

export interface Canned {
  shown: boolean;
  matches: CannedReply[];
  active: number;
  choose(reply: CannedReply): void;
  follow(): void;
  /** @returns whether the key was for the list */
  onKeyDown(event: KeyboardEvent): boolean;
}

const mostShown = 8;
/** A slash at the beginning of a word, up to where one writes. */
const typed = /(?:^|\s)\/([\p{L}\p{N}_-]*)$/u;

export function useCanned({ detail, text, setText, field, enabled }: CannedOptions): Canned {
  const { cannedReplies } = useInbox();
  const [active, setActive] = useState(0);
  const [closedAt, setClosedAt] = useState<string | null>(null);
  const wish = enabled && text !== closedAt ? typed.exec(text)?.[1]?.toLowerCase() : undefined;
  const matches = wish === undefined ? [] : matching(cannedReplies, wish, detail.item.locale);
  const at = Math.min(active, matches.length - 1);

  function choose({ body }: CannedReply) {
    const { customer, orders } = { customer: detail.item.customer, orders: detail.customer.orders };
    const filled = fillPlaceholders(body, { name: customer.name?.split(' ')[0] ?? '', order: orderOf(detail) ?? (orders.length === 1 ? (orders[0]?.number ?? '') : '') });
    const before = text.slice(0, text.length - (wish?.length ?? 0) - 1);
    setText(before + filled);
    setActive(0);
    field.current?.focus();
  }

  return {
    shown: matches.length > 0,
    matches,
    active: at,
    choose,
    follow: () => setActive(0),
    onKeyDown(event) {
      const chosen = matches[at];
      if (!chosen) return false;
      if (event.key === 'ArrowDown') setActive((at + 1) % matches.length);
      else if (event.key === 'ArrowUp') setActive((at - 1 + matches.length) % matches.length);
      else if ((event.key === 'Enter' && !event.shiftKey) || event.key === 'Tab') choose(chosen);
      else if (event.key === 'Escape') setClosedAt(text);
      else return false;
      event.preventDefault();
      return true;
    },
  };
}

/** The order that was last spoken of. */
const orderOf = ({ messages }: InboxDetail) => messages.findLast(({ answer }) => answer?.order)?.answer?.order?.number ?? messages.flatMap(({ body }) => body.match(/\bFF-\d{6}\b/gi) ?? []).at(-1)?.toUpperCase();

function matching(replies: CannedReply[], wish: string, locale: string): CannedReply[] {
  const rank = ({ shortcut, title }: CannedReply) => (shortcut.startsWith(wish) ? 0 : title.toLowerCase().includes(wish) ? 1 : shortcut.includes(wish) ? 2 : 3);
  const foreign = (reply: CannedReply) => (reply.locale === locale ? 0 : 1);
  const own = new Set(replies.filter((reply) => foreign(reply) === 0).map(({ shortcut }) => shortcut));
  return replies
    // The other language only where there is no text in the customer's.
    .filter((reply) => rank(reply) < 3 && (foreign(reply) === 0 || !own.has(reply.shortcut)))
    .sort((a, b) => rank(a) - rank(b) || a.shortcut.localeCompare(b.shortcut))
    .slice(0, mostShown);
}
