'use client';
// Search as one types. Without script the form asks the page itself, which answers with the same results.
import { Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef } from 'react';
import { Button } from '@/app/_components/ui/button';
import { Input } from '@/app/_components/ui/input';
import { Label } from '@/app/_components/ui/label';
import type { HelpResult } from '@/lib/services/support/knowledge/help-result';
import { HelpResults } from './help-results';
import { useHelpSearch } from './use-help-search';

/** `/` goes to the search box from anywhere on the page, as on most help pages. */
function useSlash(focus: () => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && (event.target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName));
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [focus]);
}

const focusSearch = () => document.querySelector<HTMLInputElement>('#help-search')?.focus();

export function HelpSearch({ initial, initialResults }: { initial: string; initialResults: HelpResult[] | null }) {
  const t = useTranslations('help');
  const status = useId();
  const list = useRef<HTMLDivElement>(null);
  const { text, setText, state, retry } = useHelpSearch(initial, initialResults);
  useSlash(focusSearch);
  return (
    <search className="block space-y-3">
      <form action="/help" method="get" className="space-y-1.5" onSubmit={(event) => {
        event.preventDefault();
        list.current?.querySelector('a')?.focus();
      }}>
        <Label htmlFor="help-search">{t('search.label')}</Label>
        <div className="flex gap-2">
          <div className="relative min-w-0 flex-1">
            <Search aria-hidden className="pointer-events-none absolute top-1/2 left-3 size-5 -translate-y-1/2 text-muted-foreground" />
            <Input
              id="help-search" name="q" type="search" autoComplete="off" maxLength={500} enterKeyHint="search" className="h-12 pl-10 md:text-base"
              placeholder={t('search.placeholder')} aria-describedby={status} value={text} onChange={(event) => setText(event.target.value)}
            />
          </div>
          <Button type="submit" size="lg">{t('search.go')}</Button>
        </div>
      </form>
      <p id={status} role="status" className="text-sm text-muted-foreground">
        {state.kind === 'found' && t('search.count', { count: state.results.length })}
        {state.kind === 'searching' && t('search.searching')}
      </p>
      <div ref={list}><HelpResults state={state} onRetry={retry} /></div>
    </search>
  );
}
