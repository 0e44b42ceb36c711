'use client';
// The things that somebody has said they like: on the server, or on this device.
import { useEffect, useState } from 'react';
import { toast } from 'sonner';
import { askDevice } from '@/lib/device/recommendations/ask-device';
import { eventsOf, type TasteEvent } from '@/lib/device/recommendations/event';
import { recordEvent, undoEvent } from '@/lib/device/recommendations/record-event';
import { useIsDeviceMode, useObservable, useTaste } from '@/lib/device/recommendations/taste-provider';
import type { TasteSession } from '@/lib/device/recommendations/taste-session';
import type { ItemView } from '@/lib/services/recommendations/schema';
import { useFailureText } from '../_data/use-failure-text';

export interface LikedItem {
  item: ItemView;
  /** Missing while it is on its way. */
  event: TasteEvent | null;
}

export interface Likes {
  /** By item, the newest last. */
  liked: ReadonlyMap<string, LikedItem>;
  toggle(item: ItemView): void;
}

export function useLikes(catalogue: string, initial: readonly LikedItem[]): Likes {
  const session = useTaste();
  const isDevice = useIsDeviceMode();
  const changed = useObservable(session.changed);
  const failureText = useFailureText();
  const [liked, setLiked] = useState<ReadonlyMap<string, LikedItem>>(() => new Map(initial.map((one) => [one.item.id, one])));

  useEffect(() => {
    if (!isDevice) return;
    let left = false;
    likesHere(session, catalogue).then((here) => !left && setLiked(here), () => undefined); // the list says that there is no model
    return () => {
      left = true;
    };
  }, [session, catalogue, isDevice, changed]);

  const put = (item: ItemView, one: LikedItem | null) =>
    setLiked((before) => {
      const after = new Map(before);
      after.delete(item.id);
      if (one) after.set(item.id, one);
      return after;
    });

  async function toggle(item: ItemView): Promise<void> {
    const known = liked.get(item.id);
    // Pressed again before it has arrived.
    if (known && !known.event) return;
    try {
      if (known?.event) {
        put(item, null);
        await undoEvent(known.event);
      } else {
        put(item, { item, event: null });
        put(item, { item, event: await recordEvent({ catalogue, item: item.id, kind: 'like' }) });
      }
    } catch (error) {
      put(item, known ?? null);
      toast.error(failureText(error));
    }
  }

  return { liked, toggle: (item) => void toggle(item) };
}

async function likesHere(session: TasteSession, slug: string): Promise<ReadonlyMap<string, LikedItem>> {
  await session.open();
  const likes = new Map<string, TasteEvent>();
  for (const event of eventsOf(session.log.state.get().events.values(), slug)) {
    if (event.kind === 'like') likes.set(event.item, event);
    else if (event.kind === 'dislike' || event.kind === 'hide') likes.delete(event.item);
  }
  const items = await askDevice(slug, { kind: 'views', ids: [...likes.keys()] });
  return new Map(items.map((item) => [item.id, { item, event: likes.get(item.id) ?? null }]));
}
