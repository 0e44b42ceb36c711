'use client';
import { useTranslations } from 'next-intl';

/** An intent as people call it; one that an admin taught is called by its own name. */
export function useIntentName(): (intent: string) => string {
  const t = useTranslations('labels.intents');
  return (intent) => (t.has(intent as 'track_order') ? t(intent as 'track_order') : intent.replaceAll('_', ' '));
}
