// A topic's name in the reader's language; a topic that a newer model brings is shown as it is called there.
import { useTranslations } from 'next-intl';

export function useTopicName(): (topic: string) => string {
  const t = useTranslations('sentiment.topics');
  return (topic) => (t.has(topic) ? t(topic) : topic.replaceAll('_', ' '));
}
