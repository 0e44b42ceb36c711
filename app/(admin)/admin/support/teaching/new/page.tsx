// A new intent. Its first phrases may come with the address: from the list of what people ask and nobody answers.
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { requirePageUser } from '@/lib/auth/session';
import { locales } from '@/lib/i18n/locales';
import { IntentForm } from '../_intent/intent-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('teaching'))('new') };
}

const prefilled = z.object({
  title: z.string().max(80).catch(''),
  question: z.union([z.string().transform((text) => [text]), z.array(z.string())]).transform((texts) => texts.slice(0, 100)).catch([]),
  language: z.enum(locales).catch('en'),
});

export default async function NewIntentPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const [, search] = await Promise.all([requirePageUser(['admin']), searchParams]);
  const { title, question, language } = prefilled.parse(search);
  const phrases = { en: '', zh: '', [language]: question.join('\n') };
  return <IntentForm intent={null} first={{ title, name: '', answers: { en: '', zh: '' }, phrases }} />;
}
