'use client';
// Asks the server a moment after the last key; an answer that a newer question has overtaken is dropped.
import { useLocale } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { helpResult, type HelpResult } from '@/lib/services/support/knowledge/help-result';

export type HelpSearchState =
  | { kind: 'idle' }
  | { kind: 'searching'; results: HelpResult[] }
  | { kind: 'found'; results: HelpResult[] }
  | { kind: 'failed' };

const pauseMs = 180;
const answer = z.object({ articles: z.array(helpResult) });

async function ask(q: string, locale: string, signal: AbortSignal): Promise<HelpResult[]> {
  const response = await fetch(`/api/v1/support/articles/search?${new URLSearchParams({ q, locale })}`, { signal });
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  return answer.parse(await response.json()).articles;
}

export function useHelpSearch(initial: string, initialResults: HelpResult[] | null) {
  const locale = useLocale();
  const [text, setText] = useState(initial);
  const [state, setState] = useState<HelpSearchState>(initialResults ? { kind: 'found', results: initialResults } : { kind: 'idle' });
  const [tries, setTries] = useState(0);
  const answered = useRef(initialResults ? `${locale} ${initial.trim()} 0` : '');

  const wanted = text.trim();
  useEffect(() => {
    const question = `${locale} ${wanted} ${tries}`;
    if (wanted === '' || answered.current === question) return;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      setState((before) => ({ kind: 'searching', results: 'results' in before ? before.results : [] }));
      ask(wanted, locale, controller.signal).then(
        (results) => {
          answered.current = question;
          setState({ kind: 'found', results });
        },
        () => { if (!controller.signal.aborted) setState({ kind: 'failed' }); },
      );
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [wanted, locale, tries]);

  return { text, setText, state: wanted === '' ? { kind: 'idle' } as const : state, retry: () => setTries((count) => count + 1) };
}
