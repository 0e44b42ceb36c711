'use client';
// The way to the inbox, with how many customers wait for a person.
import { Inbox } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useSyncExternalStore } from 'react';
import { askServer } from '@/lib/device/ask-server';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { setWaitingCount, waitingCount } from './waiting-count';

const askEveryMs = 30_000;

/** @param waiting as it was when the page was rendered */
export function InboxLink({ waiting }: { waiting: number }) {
  const t = useTranslations('shell');
  const inInbox = usePathname().startsWith('/inbox');
  const count = useSyncExternalStore(waitingCount.subscribe, waitingCount.get, () => null) ?? waiting;
  useEffect(() => {
    // The inbox itself is told live.
    if (inInbox) return;
    const ask = () => {
      if (document.visibilityState !== 'visible') return;
      // Without an answer the last count stands.
      askServer<{ waiting: number }>('/api/v1/support/inbox/counts').then((counts) => setWaitingCount(counts.waiting), () => undefined);
    };
    const timer = setInterval(ask, askEveryMs);
    document.addEventListener('visibilitychange', ask);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', ask);
    };
  }, [inInbox]);
  return (
    <Button asChild variant="ghost" size="sm" className="max-sm:px-2">
      <Link href="/inbox" aria-current={inInbox ? 'page' : undefined}>
        <Inbox aria-hidden className="sm:hidden" /> <span className="max-sm:sr-only">{t('nav.inbox')}</span>
        {count > 0 && (
          <Badge className="px-1.5 tabular-nums">
            <span aria-hidden>{count}</span> <span className="sr-only">{t('customersWait', { count })}</span>
          </Badge>
        )}
      </Link>
    </Button>
  );
}
