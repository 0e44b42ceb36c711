'use client';
// The text of each language while it is edited: what was opened, what stands there now, and which version was seen.
import { useState } from 'react';
import { locales, type Locale } from '@/lib/i18n/locales';
import type { EditedArticle } from '@/lib/services/support/knowledge/editing/get-for-editing';

export interface EditedText {
  title: string;
  body: string;
  /** One a line, as it stands in the field. */
  questions: string;
}

interface Opened {
  text: EditedText;
  saved: EditedText;
  /** Number of the newest version that the editor has seen. */
  seen: number;
}

export const emptyText: EditedText = { title: '', body: '', questions: '' };

export const sameText = (one: EditedText, other: EditedText) => one.title === other.title && one.body === other.body && one.questions === other.questions;

export const questionLines = (questions: string) => questions.split('\n').map((line) => line.trim()).filter(Boolean);

export const asText = ({ title, body, questions }: { title: string; body: string; questions: string[] }): EditedText => ({ title, body, questions: questions.join('\n') });

function open(article: EditedArticle | null, language: Locale, prefilled: EditedText): Opened {
  const newest = article?.versions.find((version) => version.language === language);
  if (newest) return { text: asText(newest), saved: asText(newest), seen: newest.number };
  return { text: article ? emptyText : prefilled, saved: emptyText, seen: 0 };
}

export function useArticleTexts(article: EditedArticle | null, first: Locale, prefilled: EditedText) {
  const [language, setLanguage] = useState(first);
  const [texts, setTexts] = useState(() =>
    Object.fromEntries(locales.map((each) => [each, open(article, each, each === first ? prefilled : emptyText)])) as Record<Locale, Opened>);
  const change = (changes: Partial<Opened>) => setTexts((before) => ({ ...before, [language]: { ...before[language], ...changes } }));
  const current = texts[language];
  return {
    language,
    setLanguage,
    ...current,
    unsaved: locales.filter((each) => !sameText(texts[each].text, texts[each].saved)),
    textIn: (other: Locale) => texts[other].text,
    edit: (changes: Partial<EditedText>) => change({ text: { ...current.text, ...changes } }),
    /** After saving, or once somebody else's version has been looked at. */
    markSaved: (saved: EditedText, seen: number) => change({ saved, seen }),
    markSeen: (seen: number) => change({ seen }),
  };
}
