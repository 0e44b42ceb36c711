'use client';
// For you: first picks for those whom we do not know, their list for all others, and what happens with what they say.
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Skeleton } from '@/app/_components/ui/skeleton';
import { eventsOf } from '@/lib/device/recommendations/event';
import { useIsDeviceMode, useObservable, useTaste } from '@/lib/device/recommendations/taste-provider';
import { useList } from '@/lib/device/recommendations/use-list';
import type { RecommendationListView } from '@/lib/services/recommendations/schema';
import { readableName } from '@/lib/services/recommendations/shop/readable-name';
import { listLength } from '@/lib/services/recommendations/taste/page-sizes';
import type { FirstPicks } from '@/lib/services/recommendations/taste/schema';
import { useMovedIn } from '../_list/use-moved-in';
import { useOpinions } from '../_list/use-opinions';
import { Choosing } from './choosing';
import { OwnList } from './own-list';
import { useLikes, type LikedItem } from './use-likes';
import { usePicks } from './use-picks';

interface ForYouProps {
  catalogue: string;
  picks: FirstPicks;
  likes: LikedItem[];
  /** To the server. */
  isKnown: boolean;
  /** The server believes that taste is kept here: this device must say whether there is any. */
  keptHere: boolean;
  initial: RecommendationListView | null;
}

type Stage = 'choose' | 'list';

export function ForYou({ catalogue, picks: firstPicks, likes: initialLikes, isKnown, keptHere, initial }: ForYouProps) {
  const t = useTranslations('recommendations.list');
  const session = useTaste();
  const isDevice = useIsDeviceMode();
  const log = useObservable(session.log.state);
  const likes = useLikes(catalogue, initialLikes);
  const picks = usePicks(catalogue, firstPicks);
  const opinions = useOpinions(catalogue);
  const answer = useList('for_you', { catalogue, count: listLength, initial });
  const [stage, setStage] = useState<Stage | null>(keptHere ? null : isKnown ? 'list' : 'choose');

  // Decided once, so that nothing jumps while somebody chooses.
  if (stage === null && log.loaded) {
    const known = isDevice ? eventsOf(log.events.values(), catalogue).some(({ kind }) => kind === 'like' || kind === 'purchase') : isKnown;
    setStage(known ? 'list' : 'choose');
  }

  const items = answer.list?.items.filter(({ id }) => !['hide', 'dislike'].includes(opinions.said.get(id) ?? ''));
  const shown = answer.list && items ? { ...answer, list: { ...answer.list, items: answer.list.items.length === 0 ? [] : items } } : answer;
  const movedIn = useMovedIn(answer.list?.items.map(({ id }) => id));
  const go = (next: Stage) => {
    setStage(next);
    window.scrollTo({ top: 0 });
  };

  return (
    <>
      <p role="status" className="sr-only">
        {movedIn.size > 0 && items?.[0] && t('changed', { count: movedIn.size, first: readableName(items[0].name) })}
      </p>
      {stage === null && <Skeleton className="h-96 w-full" />}
      {stage === 'choose' && <Choosing picks={picks} likes={likes} shown={shown} movedIn={movedIn} opinions={opinions} onDone={() => go('list')} />}
      {stage === 'list' && <OwnList catalogue={catalogue} shown={shown} movedIn={movedIn} likes={likes} opinions={opinions} onChoose={() => go('choose')} />}
    </>
  );
}
