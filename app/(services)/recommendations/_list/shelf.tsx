'use client';
// A row of things beside the main list. Stays as it is while the taste changes, but what was hidden leaves it at once.
import { useId } from 'react';
import { Skeleton } from '@/app/_components/ui/skeleton';
import { useList } from '@/lib/device/recommendations/use-list';
import type { Placement } from '@/lib/generated/prisma/enums';
import type { Reason } from '@/lib/services/recommendations/schema';
import { ListCard } from './list-card';
import type { Opinions } from './use-opinions';

interface ShelfProps {
  placement: Placement;
  catalogue: string;
  /** @param reason of the first item: a shelf may be named for it */
  titleOf: (reason: Reason | undefined) => string;
  opinions: Opinions;
}

const length = 12;

export function Shelf({ placement, catalogue, titleOf, opinions }: ShelfProps) {
  const heading = useId();
  const { list, asking } = useList(placement, { catalogue, count: length, still: true });
  const items = list?.items.filter(({ id }) => !['hide', 'dislike'].includes(opinions.said.get(id) ?? '')) ?? [];
  // Without anything to show a shelf is not there: the main list says what is wrong.
  if (!asking && items.length === 0) return null;
  return (
    <section aria-labelledby={heading} className="min-w-0 space-y-3">
      <h2 id={heading} className="text-xl font-semibold">{titleOf(list?.items[0]?.reason)}</h2>
      {/* Focusable, so that keys can scroll it. */}
      <ul tabIndex={0} aria-labelledby={heading} className="-mx-4 flex snap-x gap-3 overflow-x-auto scroll-px-4 px-4 pb-2 sm:-mx-6 sm:scroll-px-6 sm:px-6">
        {list === null && Array.from({ length: 6 }, (_, index) => <li key={index} className="w-48 shrink-0"><Skeleton className="h-72 w-full" /></li>)}
        {items.map((item) => <ListCard key={item.id} item={item} listId={list?.listId ?? ''} opinions={opinions} className="w-48 shrink-0 snap-start" />)}
      </ul>
    </section>
  );
}
