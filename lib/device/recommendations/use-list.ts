'use client';
// A list that a component shows: asked for when it appears, and anew with each change of taste, wherever it is made.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Placement } from '@/lib/generated/prisma/enums';
import type { RecommendationListView } from '@/lib/services/recommendations/schema';
import { askList } from './ask-list';
import type { ListQuestion } from './taste-api';
import { useIsDeviceMode, useObservable, useTaste } from './taste-provider';

export interface ShownList {
  list: RecommendationListView | null;
  /** A newer one is on its way. */
  asking: boolean;
  /** Why there is none, or no newer one. */
  problem: unknown;
  ask(): void;
}

interface ListOptions extends Omit<ListQuestion, 'placement'> {
  /** What the server has rendered the page with. */
  initial?: RecommendationListView | null;
  /** Stay as it is while the taste changes, for shelves that somebody is looking at. */
  still?: boolean;
}

/** @param placement where the list stands */
export function useList(placement: Placement, { initial = null, still = false, ...question }: ListOptions): ShownList {
  const session = useTaste();
  const isDevice = useIsDeviceMode();
  const changed = useObservable(session.changed);
  const [shown, setShown] = useState<Omit<ShownList, 'ask'>>({ list: initial, asking: initial === null, problem: null });
  const asked = useRef(0);
  const had = useRef({ changed, isDevice, text: initial ? JSON.stringify({ placement, ...question }) : '' });
  const text = JSON.stringify({ placement, ...question });

  const ask = useCallback(async () => {
    const number = ++asked.current;
    setShown((before) => ({ ...before, asking: true }));
    try {
      await session.open();
      const list = await askList(session, JSON.parse(text) as ListQuestion);
      // A later question's answer may have overtaken this one.
      if (number === asked.current) setShown({ list, asking: false, problem: null });
    } catch (problem) {
      if (number === asked.current) setShown((before) => ({ ...before, asking: false, problem }));
    }
  }, [session, text, setShown]);

  useEffect(() => {
    const before = had.current;
    had.current = { changed, isDevice, text };
    if (before.text === text && before.isDevice === isDevice && (still || before.changed === changed)) return;
    void ask();
  }, [ask, changed, isDevice, still, text]);

  return { ...shown, ask: () => void ask() };
}
