'use client';
// Asks the server for a preview while somebody moves things, the newest wish only.
import { useEffect, useEffectEvent, useState } from 'react';
import type { ActionResult } from '@/lib/http/action';

const settleMs = 250;

export interface PreviewState<Data> {
  /** The newest that came; it stays while the next one is worked out. */
  data: Data | null;
  busy: boolean;
  failed: boolean;
}

/** @param wish what is to be previewed, as text: null where there is nothing to ask yet */
export function usePreview<Data>(wish: string | null, ask: (wish: string) => Promise<ActionResult<Data>>): PreviewState<Data> {
  const [state, setState] = useState<{ wish: string; data: Data | null; failed: boolean } | null>(null);
  // Made anew on every drawing, and always does the same.
  const askNow = useEffectEvent(ask);
  useEffect(() => {
    if (wish === null) return;
    let current = true;
    const timer = setTimeout(() => {
      void askNow(wish).catch(() => null).then((result) => {
        if (current) setState((before) => (result?.ok ? { wish, data: result.data, failed: false } : { wish, data: before?.data ?? null, failed: true }));
      });
    }, settleMs);
    return () => { current = false; clearTimeout(timer); };
  }, [wish]);
  return { data: state?.data ?? null, busy: wish !== null && state?.wish !== wish, failed: state?.failed ?? false };
}
