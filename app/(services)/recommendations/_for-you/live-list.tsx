'use client';
// The list beside the first picks, as it is after the last click.
import { useTranslations } from 'next-intl';
import { Skeleton } from '@/app/_components/ui/skeleton';
import type { ShownList } from '@/lib/device/recommendations/use-list';
import { ListProblem } from '../_list/list-problem';
import { ListRow } from '../_list/list-row';
import { useReorder } from '../_list/use-reorder';
import type { Opinions } from '../_list/use-opinions';

const length = 12;

interface LiveListProps {
  shown: ShownList;
  movedIn: ReadonlySet<string>;
  opinions: Opinions;
}

export function LiveList({ shown, movedIn, opinions }: LiveListProps) {
  const t = useTranslations('recommendations.list');
  const items = shown.list?.items.slice(0, length) ?? [];
  const container = useReorder<HTMLUListElement>(items.map(({ id }) => id));
  if (!shown.list) {
    if (shown.problem) return <ListProblem shown={shown} />;
    return <div role="status" aria-label={t('loading')} className="space-y-3">{Array.from({ length: 6 }, (_, index) => <Skeleton key={index} className="h-20 w-full" />)}</div>;
  }
  return (
    <>
      <ListProblem shown={shown} />
      <ul ref={container} aria-label={t('title')} aria-busy={shown.asking} className="relative -mx-2 space-y-1">
        {items.map((item) => <ListRow key={item.id} item={item} listId={shown.list?.listId ?? ''} isNew={movedIn.has(item.id)} opinions={opinions} />)}
      </ul>
    </>
  );
}
