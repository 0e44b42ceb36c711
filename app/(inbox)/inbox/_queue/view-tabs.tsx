'use client';
// Waiting, mine, everything open, resolved: with how many there are.
import { useTranslations } from 'next-intl';
import { Badge } from '@/app/_components/ui/badge';
import { useInbox, useQueue } from '../_state/inbox-context';

const views = ['waiting', 'mine', 'all', 'resolved'] as const;

export function ViewTabs() {
  const t = useTranslations('inbox');
  const { queue } = useInbox();
  const { filters, counts } = useQueue();
  const count = { waiting: counts.waiting, mine: counts.mine, all: counts.all, resolved: null };
  if (filters.q) return <p role="status" className="text-sm text-muted-foreground">{t('searchesAll')}</p>;
  return (
    <div role="group" aria-label={t('views')} className="-mx-1.5 flex gap-0.5">
      {views.map((view) => (
        <button
          key={view}
          type="button"
          aria-pressed={filters.view === view}
          onClick={() => queue.filter({ view })}
          className="flex h-8 flex-auto items-center justify-center gap-1 rounded-md px-1.5 text-[0.8125rem] font-medium whitespace-nowrap text-muted-foreground hover:bg-raised hover:text-foreground aria-pressed:bg-accent aria-pressed:text-accent-foreground"
        >
          {t(`view.${view}`)}
          {count[view] !== null && count[view] > 0 && (
            <Badge variant={view === 'waiting' ? 'default' : 'muted'} className="px-1.5 tabular-nums">{count[view]}</Badge>
          )}
        </button>
      ))}
    </div>
  );
}
