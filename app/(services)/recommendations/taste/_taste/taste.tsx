'use client';
// What is known: by category, and event by event; taken along as a file, or erased.
import { Fingerprint } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useState, useSyncExternalStore, type ReactNode } from 'react';
import { Button } from '@/app/_components/ui/button';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { SegmentedControl } from '@/app/_components/ui/segmented-control';
import { Skeleton } from '@/app/_components/ui/skeleton';
import type { TasteView } from '@/lib/services/recommendations/taste/schema';
import { useFailureText } from '../../_data/use-failure-text';
import { CategoryChart } from './category-chart';
import { EraseAll } from './erase-all';
import { EventList } from './event-list';
import { ExportLinks } from './export-links';
import { useTasteView } from './use-taste-view';

const kinds = ['all', 'like', 'dislike', 'hide', 'purchase', 'basket', 'view', 'rating'] as const;
type Kind = (typeof kinds)[number];

/** Days and hours are the reader's: they are drawn in the browser alone. */
const useIsBrowser = () => useSyncExternalStore(() => () => undefined, () => true, () => false);

export function Taste({ catalogue, initial }: { catalogue: string; initial: TasteView | null }) {
  const t = useTranslations('recommendations.taste');
  const common = useTranslations('common');
  const format = useFormatter();
  const failureText = useFailureText();
  const isBrowser = useIsBrowser();
  const [kind, setKind] = useState<Kind>('all');
  const { view, place, problem, more, again } = useTasteView(catalogue, initial, kind === 'all' ? undefined : kind);

  if (!view) {
    if (!problem) return <Skeleton className="h-80 w-full" />;
    return (
      <div role="alert" className="flex flex-wrap items-center justify-between gap-3 rounded-md border px-4 py-3 text-sm">
        {failureText(problem)} <Button size="sm" variant="outline" onClick={again}>{common('retry')}</Button>
      </div>
    );
  }
  return (
    <div className="space-y-10">
      {view.count === 0 ? (
        <EmptyState icon={<Fingerprint />} title={t('empty.title')} description={t('empty.description')} />
      ) : (
        <>
          <p className="text-sm text-muted-foreground">
            {isBrowser && view.since && t(place === 'device' ? 'countHere' : 'countThere', { count: view.count, since: format.dateTime(new Date(view.since), { day: 'numeric', month: 'long', year: 'numeric' }) })}
          </p>
          {view.categories.length > 0 && <Block id="categories" title={t('byCategory')} description={t('byCategoryNote')}><CategoryChart categories={view.categories} /></Block>}
          <Block id="events" title={t('events')} description={t('eventsNote')}>
            <SegmentedControl aria-label={t('filter')} value={kind} onValueChange={setKind} options={kinds.map((value) => ({ value, label: t(`filters.${value}`) }))} />
            {isBrowser && (view.events.length > 0 ? <EventList catalogue={catalogue} events={view.events} /> : <p className="py-6 text-sm text-muted-foreground">{t('noneOfKind')}</p>)}
            {view.next && <Button variant="outline" onClick={more}>{t('older')}</Button>}
          </Block>
          <Block id="export" title={t('export.title')} description={t('export.description')}><ExportLinks catalogue={catalogue} place={place} /></Block>
        </>
      )}
      <Block id="erase" title={t('erase.title')} description={t('erase.description')}><EraseAll catalogue={catalogue} count={view.count} /></Block>
    </div>
  );
}

function Block({ id, title, description, children }: { id: string; title: string; description: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="space-y-4">
      <div className="space-y-1">
        <h2 id={id} className="text-xl font-semibold">{title}</h2>
        <p className="max-w-prose text-sm text-muted-foreground">{description}</p>
      </div>
      {children}
    </section>
  );
}
