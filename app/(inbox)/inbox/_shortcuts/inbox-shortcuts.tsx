'use client';
// The inbox by keyboard, and the list of its keys.
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Dialog, DialogContent, DialogDescription, DialogHeader, DialogTitle } from '@/app/_components/ui/dialog';
import { tellComposer } from '../_conversation/composer-events';
import { idIn } from '../_state/address';
import { useInbox, useQueue } from '../_state/inbox-context';
import { useKeys } from './use-keys';

const keys = ['j', 'k', 'r', 'n', 's', 't', 'e', 'b', 'a', 'l', 'i', '/', '?'] as const;
const wordOf = {
  j: 'next', k: 'previous', r: 'reply', n: 'note', s: 'use', t: 'take', e: 'resolve', b: 'giveBack', a: 'assign', l: 'label', i: 'intent', '/': 'search', '?': 'help',
} as const satisfies Record<(typeof keys)[number], string>;

export function InboxShortcuts() {
  const t = useTranslations('inbox.shortcuts');
  const { open, select, pick, actions } = useInbox();
  const { items } = useQueue();
  const [shown, setShown] = useState(false);
  const place = useRef(0);
  const at = items.findIndex(({ id }) => id === open?.id);
  useEffect(() => {
    if (at >= 0) place.current = at;
  }, [at]);
  useEffect(() => {
    const show = () => setShown(true);
    window.addEventListener('trefoil:shortcuts', show);
    return () => window.removeEventListener('trefoil:shortcuts', show);
  }, []);

  const go = (step: 1 | -1) => {
    // The address is ahead of what is drawn when keys come fast.
    const current = idIn(window.location.pathname);
    const here = items.findIndex(({ id }) => id === current);
    // A conversation that has just left the list: its neighbour has taken its place.
    const wanted = here >= 0 ? here + step : current ? place.current + (step === 1 ? 0 : -1) : step === 1 ? 0 : items.length - 1;
    const item = items[Math.max(0, Math.min(wanted, items.length - 1))];
    if (!item) return;
    select(item.id);
    document.querySelector(`[data-conversation="${CSS.escape(item.id)}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  const onOpen = (work: () => void) => (open ? work : undefined);
  useKeys({
    j: () => go(1),
    k: () => go(-1),
    r: onOpen(() => tellComposer('reply')),
    n: onOpen(() => tellComposer('note')),
    s: onOpen(() => tellComposer('use')),
    t: onOpen(actions.take),
    e: onOpen(actions.resolve),
    b: onOpen(actions.giveBack),
    a: onOpen(() => pick('assign')),
    l: onOpen(() => pick('label')),
    i: onOpen(() => pick('intent')),
    '/': () => document.getElementById('inbox-search')?.focus(),
    '?': () => setShown(true),
  });
  return (
    <Dialog open={shown} onOpenChange={setShown}>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>{t('title')}</DialogTitle>
          <DialogDescription>{t('note')}</DialogDescription>
        </DialogHeader>
        <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2 text-sm sm:grid-cols-[auto_1fr_auto_1fr]">
          {keys.map((key) => (
            <div key={key} className="contents">
              <dt><kbd className="inline-grid size-7 place-content-center rounded-md border bg-background font-mono text-xs font-semibold">{key}</kbd></dt>
              <dd>{t(`keys.${wordOf[key]}`)}</dd>
            </div>
          ))}
        </dl>
      </DialogContent>
    </Dialog>
  );
}
