'use client';
// What new people choose from, more of it as they scroll: the server's pages, or this device's own order while the server is away.
import { useRef, useState } from 'react';
import { ServerAway } from '@/lib/device/ask-server';
import { askDevice } from '@/lib/device/recommendations/ask-device';
import { useTaste } from '@/lib/device/recommendations/taste-provider';
import type { ItemView } from '@/lib/services/recommendations/schema';
import type { FirstPicks } from '@/lib/services/recommendations/taste/schema';

export interface Picks {
  items: readonly ItemView[];
  hasMore: boolean;
  /** The next page could not be had. */
  failed: boolean;
  more(): void;
}

export function usePicks(catalogue: string, initial: FirstPicks): Picks {
  const { api, mode, connection } = useTaste();
  const [state, setState] = useState({ items: initial.items, next: initial.next, failed: false });
  const loading = useRef(false);

  async function page(from: number): Promise<FirstPicks> {
    if (mode.get() || connection.state.get() === 'away') return askDevice(catalogue, { kind: 'picks', from });
    try {
      return await api.picks(catalogue, from);
    } catch (error) {
      if (!(error instanceof ServerAway)) throw error;
      connection.lost();
      return askDevice(catalogue, { kind: 'picks', from });
    }
  }

  async function more(): Promise<void> {
    if (loading.current || state.next === null) return;
    loading.current = true;
    try {
      const { items, next } = await page(state.next);
      setState((before) => {
        const known = new Set(before.items.map(({ id }) => id));
        return { items: [...before.items, ...items.filter(({ id }) => !known.has(id))], next, failed: false };
      });
    } catch {
      setState((before) => ({ ...before, failed: true }));
    } finally {
      loading.current = false;
    }
  }

  return { items: state.items, hasMore: state.next !== null, failed: state.failed, more: () => void more() };
}
