'use client';
// Why there is no list, or no newer one, and what to do about it.
import { RotateCcw, SearchX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/app/_components/ui/button';
import { EmptyState } from '@/app/_components/ui/empty-state';
import type { ShownList } from '@/lib/device/recommendations/use-list';
import { useFailureText } from '../_data/use-failure-text';

export function ListProblem({ shown }: { shown: ShownList }) {
  const t = useTranslations('recommendations');
  const common = useTranslations('common');
  const failureText = useFailureText();
  if (shown.problem) {
    return (
      <div role="alert" className="flex flex-wrap items-center justify-between gap-3 rounded-md border border-warning/50 px-4 py-3 text-sm">
        <p className="min-w-0 flex-1">{t(shown.list ? 'problem.older' : 'problem.none')} {failureText(shown.problem)}</p>
        <Button variant="outline" size="sm" onClick={shown.ask}><RotateCcw aria-hidden /> {common('retry')}</Button>
      </div>
    );
  }
  if (shown.list?.items.length !== 0) return null;
  const note = shown.list.note === 'empty_catalogue' ? 'empty_catalogue' : 'all_excluded';
  return <EmptyState icon={<SearchX />} title={t(`note.${note}.title`)} description={t(`note.${note}.description`)} />;
}
