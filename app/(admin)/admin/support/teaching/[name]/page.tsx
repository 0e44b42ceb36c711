// One intent: what it answers, and the phrases that it was taught. Intents of the release keep their answers; phrases may be added.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AppError } from '@/lib/errors';
import { requirePageUser } from '@/lib/auth/session';
import { getIntent } from '@/lib/services/support/learning/get-intent';
import { IntentForm } from '../_intent/intent-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('teaching'))('edit') };
}

export default async function IntentPage({ params }: { params: Promise<{ name: string }> }) {
  const [user, { name }] = await Promise.all([requirePageUser(['admin']), params]);
  const intent = await getIntent(user, name).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'not_found') notFound();
    throw error;
  });
  const lines = (locale: 'en' | 'zh') => intent.phrases.filter((row) => row.locale === locale && row.source === 'admin').map(({ text }) => text).join('\n');
  return <IntentForm key={name} intent={intent} first={{ title: intent.title ?? '', name, answers: intent.answers, phrases: { en: lines('en'), zh: lines('zh') } }} />;
}
