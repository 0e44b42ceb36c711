'use client';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { Alert, AlertDescription } from '@/app/_components/ui/alert';
import { Button } from '@/app/_components/ui/button';
import { MarkedText } from '@/app/_components/marked-text';
import type { HelpSearchState } from './use-help-search';

export function HelpResults({ state, onRetry }: { state: HelpSearchState; onRetry: () => void }) {
  const t = useTranslations('help');
  const common = useTranslations('common');
  if (state.kind === 'failed') {
    return (
      <Alert variant="destructive">
        <AlertDescription className="flex flex-wrap items-center gap-3">
          {t('search.failed')}
          <Button size="sm" variant="outline" onClick={onRetry}>{common('retry')}</Button>
        </AlertDescription>
      </Alert>
    );
  }
  if (state.kind === 'idle' || (state.kind === 'searching' && state.results.length === 0)) return null;
  if (state.results.length === 0) {
    return (
      <p className="text-sm">
        {t.rich('search.nothing', { link: (words) => <Link href="/support" className="font-medium text-primary underline underline-offset-4">{words}</Link> })}
      </p>
    );
  }
  return (
    <ol className="divide-y rounded-lg border" aria-busy={state.kind === 'searching'}>
      {state.results.map(({ slug, title, passage }) => (
        <li key={slug} className="relative space-y-1 px-4 py-3 hover:bg-raised">
          <Link href={`/help/${slug}`} className="font-semibold text-primary underline-offset-4 after:absolute after:inset-0 hover:underline">{title}</Link>
          {passage && <p className="line-clamp-3 text-sm whitespace-pre-line text-muted-foreground"><MarkedText text={passage.text} marks={passage.marks} /></p>}
        </li>
      ))}
    </ol>
  );
}
