// What the chat says of itself in each language, for the preview: an admin reads one language and writes both.
import { locales, type Locale } from '@/lib/i18n/locales';
import { getTranslations } from 'next-intl/server';

export interface ChatWords {
  greeting: string;
  answers: string;
  placeholder: string;
}

export async function chatWords(): Promise<Record<Locale, ChatWords>> {
  const entries = await Promise.all(
    locales.map(async (locale) => {
      const t = await getTranslations({ locale, namespace: 'support' });
      return [locale, { greeting: t('greeting'), answers: t('status.bot'), placeholder: t('composer.placeholder') }] as const;
    }),
  );
  return Object.fromEntries(entries) as Record<Locale, ChatWords>;
}
