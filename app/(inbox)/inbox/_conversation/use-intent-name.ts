'use client';
import { useTranslations } from 'next-intl';
import { useInbox } from '../_state/inbox-context';

/** An intent as people call it: one that an admin taught has a title. */
export function useIntentName(): (intent: string) => string {
  const t = useTranslations('labels.intents');
  const inbox = useTranslations('inbox');
  const { intents } = useInbox();
  return (intent) => {
    if (intent === 'out_of_scope') return inbox('outOfScope');
    if (t.has(intent as 'track_order')) return t(intent as 'track_order');
    return intents.find(({ name }) => name === intent)?.title ?? intent.replaceAll('_', ' ');
  };
}
