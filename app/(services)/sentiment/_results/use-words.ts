'use client';
// The words' effects for one answer: those that came with it, else asked of the server, else computed here.
import { useEffect, useState } from 'react';
import { askServer, ServerAway } from '@/lib/device/ask-server';
import type { DeviceSession } from '@/lib/device/device-session';
import type { ResultRow } from '@/lib/services/sentiment/result-row';
import type { SentimentOutput } from '@/lib/services/sentiment/schema';
import { useDeviceSession } from '../_device/device-provider';

type Words = NonNullable<SentimentOutput['words']>;

export type WordsState = { state: 'loading' } | { state: 'ready'; words: Words } | { state: 'failed'; error: unknown };

const wordsDeadlineMs = 10_000;

export function useWords(row: ResultRow): WordsState {
  const session = useDeviceSession();
  const [asked, setAsked] = useState<{ id: string; state: WordsState } | null>(null);

  useEffect(() => {
    if (row.words) return;
    const controller = new AbortController();
    askForWords(session, row, controller.signal).then(
      (words) => setAsked({ id: row.id, state: { state: 'ready', words } }),
      (error: unknown) => {
        if (!controller.signal.aborted) setAsked({ id: row.id, state: { state: 'failed', error } });
      },
    );
    return () => controller.abort();
  }, [row, session]);

  if (row.words) return { state: 'ready', words: row.words };
  return asked?.id === row.id ? asked.state : { state: 'loading' };
}

async function askForWords(session: DeviceSession, row: ResultRow, signal: AbortSignal): Promise<Words> {
  const isLocal = session.outbox.state.get().answers.has(row.id);
  if (!isLocal && session.connection.state.get() === 'here') {
    try {
      const path = `/api/v1/predictions/${row.id}/words`;
      return (await askServer<{ words: Words }>(path, { method: 'POST', deadlineMs: wordsDeadlineMs, signal })).words;
    } catch (error) {
      if (!(error instanceof ServerAway)) throw error;
      session.connection.lost();
    }
  }
  const { outputs } = await session.device.judge([row.text], { attribute: true });
  return outputs[0]?.words ?? [];
}
