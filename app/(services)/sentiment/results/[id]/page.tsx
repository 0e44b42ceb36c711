// One answer on a page of its own, for its owner and for those it is shared with.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { requirePageUser } from '@/lib/auth/session';
import { AppError } from '@/lib/errors';
import { getPrediction } from '@/lib/predictions/get-prediction';
import { storedRow } from '@/lib/services/sentiment/stored-row';
import { ResultPage } from './result-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('sentiment');
  return { title: t('result') };
}

export default async function SentimentResultPage({ params }: { params: Promise<{ id: string }> }) {
  const user = await requirePageUser();
  const { id } = await params;
  const prediction = await getPrediction(user, id).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'not_found') notFound();
    throw error;
  });
  if (prediction.service !== 'sentiment') notFound();
  return <ResultPage row={storedRow(prediction)} own={prediction.userId === user.id} />;
}
