// The sentiment workbench: judge texts and see the answers.
import { History } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Button } from '@/app/_components/ui/button';
import { PageHeader } from '@/app/_components/ui/page-header';
import { Workbench } from './_workbench/workbench';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('sentiment');
  return { title: t('title'), description: t('description') };
}

export default async function SentimentPage() {
  const t = await getTranslations('sentiment');
  return (
    <>
      <PageHeader
        title={t('title')}
        description={t('description')}
        actions={<Button asChild variant="outline"><Link href="/sentiment/history"><History aria-hidden /> {t('history.title')}</Link></Button>}
      />
      <Workbench />
    </>
  );
}
