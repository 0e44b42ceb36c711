'use client';
// The queue: what there is to do, by view, searched and filtered.
import { BellOff, BellRing, ChartColumn, CircleCheck, Inbox as InboxIcon, Keyboard, SearchX, WifiOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { useCallback } from 'react';
import { useFailureText } from '@/app/_components/chat/use-failure-text';
import { Button } from '@/app/_components/ui/button';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { Skeleton } from '@/app/_components/ui/skeleton';
import { useInbox, useQueue } from '../_state/inbox-context';
import { useSound } from '../_state/use-sound';
import { QueueFilterBar } from './queue-filter-bar';
import { QueueRow } from './queue-row';
import { ViewTabs } from './view-tabs';

export function QueuePane() {
  const t = useTranslations('inbox');
  const { connection } = useQueue();
  const sound = useSound();
  return (
    <section aria-label={t('queue')} className="flex h-full flex-col bg-surface">
      <header className="space-y-2.5 border-b px-4 pt-3 pb-2.5">
        <div className="flex items-center gap-1">
          <h2 className="flex-1 text-lg font-bold">{t('queue')}</h2>
          <Button asChild variant="ghost" size="icon-sm">
            <Link href="/inbox/load" aria-label={t('ownLoad')} title={t('ownLoad')}><ChartColumn aria-hidden className="text-muted-foreground" /></Link>
          </Button>
          <Button variant="ghost" size="icon-sm" aria-pressed={sound.on} aria-label={t('sound')} title={t(sound.on ? 'soundOn' : 'soundOff')} onClick={() => sound.set(!sound.on)}>
            {sound.on ? <BellRing aria-hidden /> : <BellOff aria-hidden className="text-muted-foreground" />}
          </Button>
          <Button variant="ghost" size="icon-sm" className="max-md:hidden" aria-label={t('shortcuts.open')} title={`${t('shortcuts.open')} (?)`} onClick={() => window.dispatchEvent(new CustomEvent('trefoil:shortcuts'))}>
            <Keyboard aria-hidden className="text-muted-foreground" />
          </Button>
        </div>
        <QueueFilterBar />
        <ViewTabs />
      </header>
      <p role="status" className="empty:hidden">
        {connection === 'lost' && (
          <span className="flex items-center gap-2 border-b border-warning/50 bg-background px-4 py-2 text-sm"><WifiOff className="size-4 shrink-0 text-warning" aria-hidden /> {t('lost')}</span>
        )}
      </p>
      <QueueList />
    </section>
  );
}

function QueueList() {
  const t = useTranslations('inbox');
  const failureText = useFailureText();
  const { queue, open, select, me } = useInbox();
  const { status, failure, items, cursor, loadingMore, filters } = useQueue();
  const onSelect = useCallback((id: string) => select(id), [select]);
  if (status === 'loading') return <QueueSkeleton />;
  if (status === 'failed') {
    return (
      <EmptyState className="m-4" icon={<SearchX />} title={t('listFailed')} description={failureText(failure)} action={<Button variant="outline" onClick={() => void queue.load()}>{t('tryAgain')}</Button>} />
    );
  }
  if (items.length === 0) return <EmptyQueue searched={filters.q !== ''} filtered={filters.label !== null || filters.locale !== null} />;
  return (
    <div className="min-h-0 flex-1 overflow-y-auto" id="queue">
      <ul aria-label={filters.q ? t('found') : t(`view.${filters.view}`)}>
        {items.map((item) => (
          <li key={item.id}><QueueRow item={item} current={open?.id === item.id} ownId={me.id} onSelect={onSelect} /></li>
        ))}
      </ul>
      {cursor && (
        <div className="p-3 text-center">
          <Button variant="outline" size="sm" disabled={loadingMore} onClick={() => void queue.loadMore().catch(() => undefined)}>{t(loadingMore ? 'loading' : 'more')}</Button>
        </div>
      )}
    </div>
  );
}

function EmptyQueue({ searched, filtered }: { searched: boolean; filtered: boolean }) {
  const t = useTranslations('inbox');
  const { queue } = useInbox();
  const { filters: { view } } = useQueue();
  if (searched || filtered) {
    return (
      <EmptyState className="m-4" icon={<SearchX />} title={t('empty.search')} description={t('empty.searchNote')} action={<Button variant="outline" size="sm" onClick={() => queue.filter({ q: '', label: null, locale: null })}>{t('clear')}</Button>} />
    );
  }
  return <EmptyState className="m-4" icon={view === 'waiting' ? <CircleCheck /> : <InboxIcon />} title={t(`empty.${view}`)} description={t(`empty.${view}Note`)} />;
}

function QueueSkeleton() {
  const t = useTranslations('inbox');
  return (
    <div role="status" aria-label={t('loading')} className="divide-y">
      {Array.from({ length: 6 }, (_, index) => (
        <div key={index} className="space-y-2 px-4 py-3.5">
          <Skeleton className="h-4 w-2/5" /><Skeleton className="h-3.5 w-4/5" /><Skeleton className="h-3.5 w-1/3" />
        </div>
      ))}
    </div>
  );
}
