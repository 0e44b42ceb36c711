'use client';
// The first visit: things to choose from, and the list beside them (below on narrow screens), which sharpens with each click.
import { useTranslations } from 'next-intl';
import { Button } from '@/app/_components/ui/button';
import type { ShownList } from '@/lib/device/recommendations/use-list';
import { RanNote } from '../_list/ran-note';
import type { Opinions } from '../_list/use-opinions';
import { FirstPicks } from './first-picks';
import { HowPersonal, personalShare } from './how-personal';
import { ListDock } from './list-dock';
import { LiveList } from './live-list';
import type { Likes } from './use-likes';
import type { Picks } from './use-picks';

/** From so many likes on, a list is one's own. */
const enough = 3;

interface ChoosingProps {
  picks: Picks;
  likes: Likes;
  shown: ShownList;
  movedIn: ReadonlySet<string>;
  opinions: Opinions;
  onDone: () => void;
}

export function Choosing({ picks, likes, shown, movedIn, opinions, onDone }: ChoosingProps) {
  const t = useTranslations('recommendations.list');
  const count = likes.liked.size;
  // Somebody may like nothing so far and be known all the same, by what they looked at or bought.
  const own = count > 0 || (shown.list !== null && personalShare(shown.list) > 0);
  const note = count > 0 ? t('goesBy', { count }) : own ? t('goesByDone') : t('noneYet');
  const title = own ? t('title') : t('beforeTitle');
  return (
    <div className="grid gap-8 pb-32 lg:grid-cols-[minmax(0,1fr)_23rem] lg:pb-0">
      <FirstPicks picks={picks} likes={likes} />
      <aside aria-label={title} className="hidden lg:block">
        <div className="sticky top-20 flex max-h-[calc(100dvh-6rem)] flex-col gap-3 overflow-hidden rounded-lg border bg-surface pt-4">
          <div className="space-y-3 px-4">
            <div className="flex flex-wrap items-center justify-between gap-2">
              <h2 className="text-lg font-semibold">{title}</h2>
              <RanNote list={shown.list} />
            </div>
            <p className="text-sm text-muted-foreground">{note}</p>
            <HowPersonal list={shown.list} />
            {count >= enough && <Button className="w-full" onClick={onDone}>{t('open')}</Button>}
          </div>
          <div className="min-h-0 flex-1 overflow-y-auto border-t px-4 py-3" tabIndex={0} role="region" aria-label={title}>
            <LiveList shown={shown} movedIn={movedIn} opinions={opinions} />
          </div>
        </div>
      </aside>
      <ListDock shown={shown} movedIn={movedIn} title={title} note={note} done={count >= enough && <Button size="sm" onClick={onDone}>{t('openShort')}</Button>}>
        <RanNote list={shown.list} />
        <HowPersonal list={shown.list} />
        <LiveList shown={shown} movedIn={movedIn} opinions={opinions} />
      </ListDock>
    </div>
  );
}
