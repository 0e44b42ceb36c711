'use client';
// Likes and hides of things on a shop's pages. What is hidden leaves every list at once.
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { toast } from 'sonner';
import type { RecordedEvent } from '@/lib/device/recommendations/record-event';
import { undoEvent } from '@/lib/device/recommendations/record-event';
import type { ItemView } from '@/lib/services/recommendations/schema';
import { readableName } from '@/lib/services/recommendations/shop/readable-name';
import { useFailureText } from '../chat/use-failure-text';
import { recordInOrder } from './record-in-order';
import type { Opinion, Opinions } from './shop-context';

export function useOpinions(catalogue: string): Opinions {
  const t = useTranslations('shop.opinions');
  const common = useTranslations('common');
  const failureText = useFailureText();
  const [said, setSaid] = useState<ReadonlyMap<string, Opinion>>(new Map());
  const events = useRef(new Map<string, Promise<RecordedEvent>>());

  const mark = (id: string, opinion: Opinion | null) =>
    setSaid((before) => new Map([...before].filter(([item]) => item !== id).concat(opinion ? [[id, opinion]] : [])));

  function say(item: ItemView, opinion: Opinion, listId: string | undefined): Promise<boolean> {
    mark(item.id, opinion);
    const recorded = recordInOrder({ catalogue, item: item.id, kind: opinion, ...(listId && { listId }) });
    events.current.set(item.id, recorded);
    return recorded.then(
      () => true,
      (error: unknown) => {
        mark(item.id, null);
        toast.error(failureText(error));
        return false;
      },
    );
  }

  function takeBack(item: ItemView): void {
    mark(item.id, null);
    const recorded = events.current.get(item.id);
    events.current.delete(item.id);
    recorded?.then(undoEvent).catch((error: unknown) => toast.error(failureText(error)));
  }

  return {
    said,
    toggleLike: (item, listId) => void (said.get(item.id) === 'like' ? takeBack(item) : say(item, 'like', listId)),
    hide: (item, listId) =>
      void say(item, 'hide', listId).then(
        (done) => done && toast(t('hidden', { name: readableName(item.name) }), { action: { label: common('undo'), onClick: () => takeBack(item) } }),
      ),
  };
}
