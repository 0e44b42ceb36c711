'use client';
// Everything that is known of the person, from where it lies: the server, or this device (also while the server is away).
import { useCallback, useEffect, useRef, useState } from 'react';
import { ServerAway } from '@/lib/device/ask-server';
import { askDevice } from '@/lib/device/recommendations/ask-device';
import { eventsOf } from '@/lib/device/recommendations/event';
import { useIsDeviceMode, useObservable, useTaste } from '@/lib/device/recommendations/taste-provider';
import type { TasteSession } from '@/lib/device/recommendations/taste-session';
import type { EventKind } from '@/lib/generated/prisma/enums';
import type { TasteView } from '@/lib/services/recommendations/taste/schema';

export interface ShownTaste {
  view: TasteView | null;
  place: 'server' | 'device';
  problem: unknown;
  /** Adds older events. */
  more(): void;
  again(): void;
}

interface Answer {
  view: TasteView;
  place: ShownTaste['place'];
}

async function ask(session: TasteSession, catalogue: string, kind: EventKind | undefined, before?: string): Promise<Answer> {
  await session.open();
  if (!session.mode.get() && session.connection.state.get() === 'here') {
    try {
      return { view: await session.api.taste(catalogue, { ...(kind && { kind }), ...(before !== undefined && { before }) }), place: 'server' };
    } catch (error) {
      if (!(error instanceof ServerAway)) throw error;
      session.connection.lost();
    }
  }
  const events = eventsOf(session.log.state.get().events.values(), catalogue);
  return { view: await askDevice(catalogue, { kind: 'taste', events, only: kind }), place: 'device' };
}

export function useTasteView(catalogue: string, initial: TasteView | null, kind: EventKind | undefined): ShownTaste {
  const session = useTaste();
  const isDevice = useIsDeviceMode();
  const changed = useObservable(session.changed);
  const connection = useObservable(session.connection.state);
  const [shown, setShown] = useState<Omit<ShownTaste, 'more' | 'again'>>({ view: initial, place: 'server', problem: null });
  const asked = useRef(0);
  const first = useRef(initial !== null);

  const load = useCallback(() => {
    const number = ++asked.current;
    ask(session, catalogue, kind).then(
      (answer) => number === asked.current && setShown({ ...answer, problem: null }),
      (problem: unknown) => number === asked.current && setShown((before) => ({ ...before, problem })),
    );
  }, [session, catalogue, kind]);

  useEffect(() => {
    // What the page came with is fresh, unless it is kept here.
    if (first.current && !session.mode.get()) {
      first.current = false;
      return;
    }
    load();
  }, [load, session, isDevice, changed, connection]);

  function more(): void {
    const { view } = shown;
    if (!view?.next) return;
    const number = ++asked.current;
    ask(session, catalogue, kind, view.next).then(
      (answer) => number === asked.current && setShown({ ...answer, view: { ...answer.view, events: [...view.events, ...answer.view.events] }, problem: null }),
      (problem: unknown) => number === asked.current && setShown((before) => ({ ...before, problem })),
    );
  }

  return { ...shown, more, again: load };
}
