'use client';
// Questions that nobody answered, close to the phrases in the form: a press adds one.
import { Lightbulb, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { toast } from 'sonner';
import { Button } from '@/app/_components/ui/button';
import { useActionFailure } from '../../_shared/use-action-failure';
import { suggestPhrasesAction } from '../actions';

type Phrases = Record<'en' | 'zh', string>;

interface PhraseSuggestionsProps {
  phrases: Phrases;
  onAdd: (language: 'en' | 'zh', text: string) => void;
}

const languages = ['en', 'zh'] as const;

export function PhraseSuggestions({ phrases, onAdd }: PhraseSuggestionsProps) {
  const t = useTranslations('teaching.form');
  const failureText = useActionFailure();
  const [found, setFound] = useState<Record<'en' | 'zh', string[]> | null>(null);
  const [pending, start] = useTransition();
  const written = languages.some((language) => phrases[language].trim());
  const look = () =>
    start(async () => {
      const result = await suggestPhrasesAction({ phrases: { en: phrases.en.split('\n'), zh: phrases.zh.split('\n') } }).catch(() => null);
      if (result?.ok) setFound(result.data);
      else toast.error(failureText(result ? result.error : null));
    });
  const add = (language: 'en' | 'zh', text: string) => {
    onAdd(language, text);
    setFound((known) => known && { ...known, [language]: known[language].filter((other) => other !== text) });
  };
  const left = languages.flatMap((language) => (found?.[language] ?? []).map((text) => ({ language, text })));
  return (
    <section aria-labelledby="suggestions" className="space-y-3 rounded-xl border bg-surface p-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div>
          <h2 id="suggestions" className="font-semibold">{t('suggestions')}</h2>
          <p className="text-sm text-muted-foreground">{t('suggestionsNote')}</p>
        </div>
        <Button variant="outline" size="sm" disabled={pending || !written} onClick={look}><Lightbulb aria-hidden />{t('suggest')}</Button>
      </div>
      <div aria-live="polite">
        {found && left.length === 0 && <p className="text-sm text-muted-foreground">{t('noSuggestions')}</p>}
        {left.length > 0 && (
          <ul className="flex flex-wrap gap-2">
            {left.map(({ language, text }) => (
              <li key={`${language} ${text}`} className="max-w-full">
                <Button variant="secondary" size="sm" lang={language} className="h-auto min-h-8 max-w-full py-1 text-left font-medium whitespace-normal" aria-label={t('addPhrase', { text })} onClick={() => add(language, text)}>
                  <Plus aria-hidden />{text}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
