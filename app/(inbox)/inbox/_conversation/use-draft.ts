'use client';
// What was begun and not sent, a draft a conversation and mode. It outlives a reload of the tab and nothing more.
import { useState } from 'react';

const keyOf = (id: string, mode: string) => `trefoil.inbox.draft.${mode}.${id}`;

function read(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function write(key: string, text: string): void {
  try {
    if (text) sessionStorage.setItem(key, text);
    else sessionStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing loses drafts when the conversation is left.
  }
}

export function useDraft(id: string, mode: 'reply' | 'note'): [string, (text: string) => void] {
  const key = keyOf(id, mode);
  const [texts, setTexts] = useState<Record<string, string>>({});
  const text = texts[key] ?? (typeof window === 'undefined' ? '' : read(key));
  const setText = (next: string) => {
    write(key, next);
    setTexts((before) => ({ ...before, [key]: next }));
  };
  return [text, setText];
}
