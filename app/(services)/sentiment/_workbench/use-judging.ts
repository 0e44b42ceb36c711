'use client';
// The state of one run over texts: what is done, what is left, how it ended. What is done stays, however it ended.
import { useCallback, useRef, useState } from 'react';
import { newId } from '@/lib/device/new-id';
import { judgeTexts } from '@/lib/device/judge-texts';
import type { ResultRow } from '@/lib/services/sentiment/result-row';
import { useDeviceSession } from '../_device/device-provider';

export interface JudgingRun {
  state: 'running' | 'done' | 'cancelled' | 'failed';
  batch: { id: string; name: string } | null;
  total: number;
  /** In the order in which they came. */
  rows: ResultRow[];
  startedAt: number;
  error: unknown;
}

export interface Judging {
  run: JudgingRun | null;
  judge: (texts: string[], name: string | null) => Promise<void>;
  cancel: () => void;
  clear: () => void;
  /** Changes or, with null, drops one row. */
  patch: (id: string, change: Partial<ResultRow> | null) => void;
}

/** Runs texts through the server or the device; one run at a time. */
export function useJudging(): Judging {
  const session = useDeviceSession();
  const [run, setRun] = useState<JudgingRun | null>(null);
  const abort = useRef<AbortController | null>(null);

  const update = useCallback((change: (run: JudgingRun) => JudgingRun) => {
    setRun((current) => current && change(current));
  }, []);

  const judge = useCallback(
    async (texts: string[], name: string | null) => {
      abort.current?.abort();
      const controller = new AbortController();
      abort.current = controller;
      const batch = name === null ? null : { id: newId(), name };
      setRun({ state: 'running', batch, total: texts.length, rows: [], startedAt: Date.now(), error: null });
      try {
        await judgeTexts(
          {
            texts: texts.map((text, index) => ({ id: newId(), text, row: index + 1 })),
            batch,
            keep: session.keep.get(),
            signal: controller.signal,
            onAnswers: (rows) => {
              if (!controller.signal.aborted) update((current) => ({ ...current, rows: [...current.rows, ...rows] }));
            },
          },
          session,
        );
        update((current) => ({ ...current, state: 'done' }));
      } catch (error) {
        // Aborted runs have said so already: by `cancel`, or by the run that took their place.
        if (!controller.signal.aborted) update((current) => ({ ...current, state: 'failed', error }));
        controller.abort();
      }
    },
    [session, update],
  );

  const cancel = useCallback(() => {
    abort.current?.abort();
    update((current) => ({ ...current, state: 'cancelled' }));
  }, [update]);

  const clear = useCallback(() => {
    abort.current?.abort();
    setRun(null);
  }, []);

  const patch = useCallback(
    (id: string, change: Partial<ResultRow> | null) => {
      update((current) => ({
        ...current,
        rows: change
          ? current.rows.map((row) => (row.id === id ? { ...row, ...change } : row))
          : current.rows.filter((row) => row.id !== id),
      }));
    },
    [update],
  );

  return { run, judge, cancel, clear, patch };
}
