'use client';
// What somebody says of an item in a list: like, not for me, hide for good. Each can be taken back from the message that confirms it.
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { recordEvent, undoEvent } from '@/lib/device/recommendations/record-event';
import type { ItemView } from '@/lib/services/recommendations/schema';
import { readableName } from '@/lib/services/recommendations/shop/readable-name';
import { useFailureText } from '../_data/use-failure-text';

export type Opinion = 'like' | 'dislike' | 'hide';

export interface Opinions {
  /** What was said on this page, by item. */
  said: ReadonlyMap<string, Opinion>;
  say(item: ItemView, opinion: Opinion, listId?: string): void;
  /** Somebody opens an item's page. */
  open(item: ItemView, listId: string): void;
}

export function useOpinions(catalogue: string): Opinions {
  const t = useTranslations('recommendations.opinions');
  const common = useTranslations('common');
  const failureText = useFailureText();
  const [said, setSaid] = useState<ReadonlyMap<string, Opinion>>(new Map());
  const mark = (id: string, opinion: Opinion | undefined) =>
    setSaid((before) => new Map([...before].filter(([item]) => item !== id).concat(opinion ? [[id, opinion]] : [])));

  async function say(item: ItemView, opinion: Opinion, listId?: string): Promise<void> {
    mark(item.id, opinion);
    try {
      const event = await recordEvent({ catalogue, item: item.id, kind: opinion, ...(listId && { listId }) });
      toast(t(opinion, { name: readableName(item.name) }), {
        action: {
          label: common('undo'),
          onClick: () => {
            mark(item.id, undefined);
            undoEvent(event).catch((error: unknown) => toast.error(failureText(error)));
          },
        },
      });
    } catch (error) {
      mark(item.id, undefined);
      toast.error(failureText(error));
    }
  }

  return {
    said,
    say: (item, opinion, listId) => void say(item, opinion, listId),
    // A page of our own shop says so itself.
    open: (item, listId) => void (item.href.startsWith('/shop/') || recordEvent({ catalogue, item: item.id, kind: 'view', listId }).catch(() => undefined)),
  };
}
