'use client';
// For you, for those whom we know a little: what they like, the list, and shelves beside it.
import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/app/_components/ui/button';
import { Skeleton } from '@/app/_components/ui/skeleton';
import type { ShownList } from '@/lib/device/recommendations/use-list';
import { readableName } from '@/lib/services/recommendations/shop/readable-name';
import { ListCard } from '../_list/list-card';
import { ListProblem } from '../_list/list-problem';
import { RanNote } from '../_list/ran-note';
import { Shelf } from '../_list/shelf';
import { useReorder } from '../_list/use-reorder';
import type { Opinions } from '../_list/use-opinions';
import { LikeChips } from './like-chips';
import type { Likes } from './use-likes';

interface OwnListProps {
  catalogue: string;
  shown: ShownList;
  movedIn: ReadonlySet<string>;
  likes: Likes;
  opinions: Opinions;
  onChoose: () => void;
}

const inSight = 10;

export function OwnList({ catalogue, shown, movedIn, likes, opinions, onChoose }: OwnListProps) {
  const t = useTranslations('recommendations');
  const items = shown.list?.items ?? [];
  const container = useReorder<HTMLUListElement>(items.map(({ id }) => id));
  return (
    <div className="space-y-10">
      <div className="space-y-5">
        <LikeChips likes={likes} />
        <section aria-labelledby="list-title" className="space-y-3">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
            <h2 id="list-title" className="text-xl font-semibold">{t('list.title')}</h2>
            <RanNote list={shown.list} />
            <Button variant="secondary" size="sm" className="ml-auto" onClick={onChoose}><Plus aria-hidden /> {t('picks.again')}</Button>
          </div>
          <ListProblem shown={shown} />
          <ul ref={container} aria-labelledby="list-title" aria-busy={shown.asking} className="relative grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-4 xl:grid-cols-5">
            {shown.list === null && shown.asking && Array.from({ length: 10 }, (_, index) => <li key={index}><Skeleton className="h-72 w-full" /></li>)}
            {items.map((item, index) => (
              <ListCard key={item.id} item={item} listId={shown.list?.listId ?? ''} isNew={movedIn.has(item.id)} eager={index < inSight} opinions={opinions} />
            ))}
          </ul>
        </section>
      </div>
      <Shelf placement="because" catalogue={catalogue} titleOf={(reason) => (reason?.kind === 'because' && reason.items[0] ? t('shelves.becauseOf', { name: readableName(reason.items[0].name) }) : t('shelves.because'))} opinions={opinions} />
      <Shelf placement="trending" catalogue={catalogue} titleOf={() => t('shelves.trending')} opinions={opinions} />
      <Shelf placement="recent" catalogue={catalogue} titleOf={() => t('shelves.recent')} opinions={opinions} />
    </div>
  );
}
