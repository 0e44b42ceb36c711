'use client';
// The server knows no such answer, but this device may: answers kept here have pages too.
import { SearchX } from 'lucide-react';
import Link from 'next/link';
import { useParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Button } from '@/app/_components/ui/button';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { PageHeader } from '@/app/_components/ui/page-header';
import { localRow } from '@/lib/device/judge-texts';
import { useDeviceSession, useObservable } from '../../_device/device-provider';
import { ResultCard } from '../../_results/result-card';

export default function ResultNotFound() {
  const t = useTranslations('sentiment');
  const { id } = useParams<{ id: string }>();
  const { answers, loaded } = useObservable(useDeviceSession().outbox.state);
  const answer = answers.get(id);
  if (answer) {
    return (
      <>
        <PageHeader title={t('result')} description={t('resultHere')} />
        <ResultCard row={localRow(answer)} />
      </>
    );
  }
  return (
    <>
      <PageHeader title={t('result')} />
      {loaded && (
        <EmptyState
          icon={<SearchX />}
          title={t('unknownResult.title')}
          description={t('unknownResult.description')}
          action={<Button asChild><Link href="/sentiment">{t('unknownResult.back')}</Link></Button>}
        />
      )}
    </>
  );
}
