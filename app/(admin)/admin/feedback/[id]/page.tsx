// One piece of feedback beside the whole answer it is about.
import { ArrowLeft } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { Card, CardContent, CardHeader, CardTitle } from '@/app/_components/ui/card';
import { PageHeader } from '@/app/_components/ui/page-header';
import { AppError } from '@/lib/errors';
import { requirePageUser, type SessionUser } from '@/lib/auth/session';
import { filtersToSearch, type Search } from '@/lib/filters/filters-in';
import { readFilters } from '@/lib/feedback/filters';
import { findNeighbours } from '@/lib/feedback/find-neighbours';
import { getFeedback } from '@/lib/feedback/get-feedback';
import { feedbackPaging } from '@/lib/feedback/list-feedback';
import { AnswerFacts } from './answer-facts';
import { FeedbackFacts } from './feedback-facts';
import { NeighbourLinks } from './neighbour-links';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('feedback.detail');
  return { title: t('title') };
}

interface FeedbackDetailProps {
  params: Promise<{ id: string }>;
  /** The filters and the order of the list that this was opened from. */
  searchParams: Promise<Search>;
}

export default async function FeedbackDetailPage({ params, searchParams }: FeedbackDetailProps) {
  const user = await requirePageUser(['admin']);
  const [{ id }, from] = await Promise.all([params, searchParams]);
  const filters = readFilters(from);
  const { sort } = feedbackPaging.parse(from);
  const [t, feedback, neighbours] = await Promise.all([
    getTranslations('feedback.detail'),
    findFeedback(user, id),
    findNeighbours(user, id, filters, sort),
  ]);
  const search = filtersToSearch({ ...filters, sort });
  return (
    <div className="space-y-6">
      <Link href={`/admin/feedback?${search}`} className="inline-flex items-center gap-1.5 text-sm text-muted-foreground hover:text-foreground">
        <ArrowLeft aria-hidden className="size-4" />{t('back')}
      </Link>
      <PageHeader title={t('title')} actions={<NeighbourLinks neighbours={neighbours} search={search} />} />
      <div className="grid items-start gap-6 lg:grid-cols-[2fr_3fr]">
        <Card className="min-w-0">
          <CardHeader><CardTitle>{t('said')}</CardTitle></CardHeader>
          <CardContent><FeedbackFacts feedback={feedback} /></CardContent>
        </Card>
        <Card className="min-w-0">
          <CardHeader><CardTitle>{t('answer')}</CardTitle></CardHeader>
          <CardContent><AnswerFacts prediction={feedback.prediction} /></CardContent>
        </Card>
      </div>
    </div>
  );
}

async function findFeedback(user: SessionUser, id: string) {
  try {
    return await getFeedback(user, id);
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') notFound();
    throw error;
  }
}
