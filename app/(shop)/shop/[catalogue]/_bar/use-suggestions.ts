'use client';
// Asks the server a moment after the last key; an answer that a newer question has overtaken is dropped.
import { useEffect, useState } from 'react';
import { askServer } from '@/lib/device/ask-server';
import type { Suggestions } from '@/lib/services/recommendations/shop/schema';

const pauseMs = 120;

/** @returns null while there is nothing to suggest (yet): the search itself works without */
export function useSuggestions(catalogue: string, text: string, active: boolean): { of: string; found: Suggestions } | null {
  const [answer, setAnswer] = useState<{ of: string; found: Suggestions } | null>(null);
  const wanted = text.trim();
  useEffect(() => {
    if (!active || wanted === '') return;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      askServer<Suggestions>(`/api/v1/shop/search/${catalogue}?${new URLSearchParams({ q: wanted })}`, { signal: controller.signal }).then(
        (found) => setAnswer({ of: wanted, found }),
        () => undefined,
      );
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [active, catalogue, wanted]);
  return active && wanted !== '' ? answer : null;
}
